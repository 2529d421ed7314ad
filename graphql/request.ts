import type { IncomingMessage } from 'node:http';
import { sql } from '../db/client.ts';
import type { RequestInfo } from './context.ts';
import { originAllowed } from './site/origins.ts';

/** What the door knows of a request. Behind a proxy (`TRUST_PROXY=true`) the forwarded headers are believed. */
export function requestInfo({ headers, socket }: IncomingMessage): RequestInfo {
  const trusted = process.env.TRUST_PROXY === 'true';
  const forwarded = (name: string): string | undefined =>
    trusted ? String(headers[name] ?? '').split(',')[0]?.trim() || undefined : undefined;
  const scheme = forwarded('x-forwarded-proto') ?? ('encrypted' in socket && socket.encrypted ? 'https' : 'http');
  const host = forwarded('x-forwarded-host') ?? headers.host ?? '';
  return {
    origin: headers.origin ?? null,
    ownOrigin: `${scheme}://${host}`,
    address: forwarded('x-forwarded-for') ?? socket.remoteAddress ?? '',
    userAgent: headers['user-agent'] ?? '',
  };
}

/** Whether a page of this origin may talk to us at all: ours, or one that some site is allowed on. */
export async function isKnownOrigin({ origin, ownOrigin }: RequestInfo): Promise<boolean> {
  if (origin === null || origin === ownOrigin) return true;
  const sites = await sql<{ allowedOrigins: string[] }[]>`select allowed_origins from site where archived_at is null`;
  return sites.some((site) => originAllowed(site.allowedOrigins, origin));
}
