import { Mendable } from '../errors.ts';

const field = 'allowedOrigins';
const most = 50;

/** Origins that a widget may work on, as browsers write them: `https://shop.example`, `https://*.shop.example:8443`. */
export function originsOf(origins: readonly string[]): string[] {
  if (origins.length === 0) throw new Mendable('BLANK', field, 'Give at least one origin, such as https://shop.example.');
  if (origins.length > most) throw new Mendable('TOO_MANY', field, `Give at most ${most} origins.`);
  return [...new Set(origins.map(normalised))];
}

/**
 * Whether a browser on a page of this origin may use the widget: one of them exactly, or a subdomain, however deep, of
 * a wildcard's domain, which itself is not one of its subdomains.
 */
export function originAllowed(allowedOrigins: readonly string[], origin: string | null): boolean {
  if (origin === null || !isOrigin(origin)) return false;
  return allowedOrigins.some((allowed) => allowed === origin || isSubdomain(allowed, origin));
}

function normalised(text: string): string {
  const [, scheme, wildcard = '', host] = /^(https?:\/\/)(\*\.)?([^/?#@*\\\s\p{Cc}]+)\/?$/iu.exec(text.trim()) ?? [];
  const url = scheme && host && parsed(`${scheme}${host}`);
  if (!url || url.hostname.includes('*') || text.length > 300) throw invalid(text);
  if (wildcard && !/^[^.:[]+(\.[^.]+)*\.(?!\d+$)[^.]+$/.test(url.hostname)) throw invalid(text);
  return `${url.protocol}//${wildcard}${url.host}`;
}

/** Compares scheme and port, and the host from a dot on, so that `evilshop.example` is no subdomain. */
function isSubdomain(allowed: string, origin: string): boolean {
  const [scheme = '', domain] = allowed.split('*');
  if (domain === undefined || !origin.startsWith(scheme)) return false;
  const host = origin.slice(scheme.length);
  return host.endsWith(domain) && host.length > domain.length;
}

/** What browsers send and nothing that only looks like it: no path, no user, no capitals, no wildcard, not `null`. */
const isOrigin = (text: string): boolean => /^https?:[^*]+$/.test(text) && parsed(text)?.origin === text;

function parsed(url: string): URL | null {
  return URL.canParse(url) ? new URL(url) : null;
}

const invalid = (text: string) =>
  new Mendable('INVALID', field, `“${text.slice(0, 100).toWellFormed()}” is no origin. Write it as https://shop.example or https://*.shop.example.`);
