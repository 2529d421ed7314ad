import type { IncomingMessage } from 'node:http';
import type { RequestInfo } from './context.ts';
import { isSomewhereAllowed } from './site/knownOrigins.ts';

/** How many proxies of ours stand before us; only what they have written is believed. */
const proxies = proxiesOf(process.env.TRUST_PROXY);
export const behindProxy = proxies > 0;

/** What the door knows of a request. Behind a proxy (`TRUST_PROXY`) the forwarded headers are believed. */
export function requestInfo({ headers, socket }: IncomingMessage): RequestInfo {
  const forwarded = (name: string): string | undefined =>
    behindProxy ? String(headers[name] ?? '').split(',')[0]?.trim() || undefined : undefined;
  const scheme = forwarded('x-forwarded-proto') ?? ('encrypted' in socket && socket.encrypted ? 'https' : 'http');
  const host = forwarded('x-forwarded-host') ?? headers.host ?? '';
  return {
    origin: headers.origin ?? null,
    ownOrigin: `${scheme}://${host}`,
    address: (behindProxy && addressBefore(proxies, String(headers['x-forwarded-for'] ?? ''))) || (socket.remoteAddress ?? ''),
    userAgent: headers['user-agent'] ?? '',
    hints: { brands: one(headers['sec-ch-ua']), mobile: one(headers['sec-ch-ua-mobile']), platform: one(headers['sec-ch-ua-platform']) },
  };
}

const one = (header: string | string[] | undefined): string | undefined => (Array.isArray(header) ? header[0] : header);

function proxiesOf(setting = 'false'): number {
  return setting === 'true' ? 1 : Number(setting) || 0;
}

/** Each proxy adds at the end whom it was asked by. What stands before that anybody may have sent. */
function addressBefore(count: number, header: string): string {
  const addresses = header.split(',').map((address) => address.trim());
  return addresses.at(-count) ?? addresses[0] ?? '';
}

/** Whether a page of this origin may talk to us at all: ours, or one that some site is allowed on. */
export async function isKnownOrigin({ origin, ownOrigin }: RequestInfo): Promise<boolean> {
  return origin === null || origin === ownOrigin || isSomewhereAllowed(origin);
}
