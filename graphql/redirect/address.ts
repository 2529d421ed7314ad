import { Mendable } from '../errors.ts';
import { oneLine } from '../input.ts';

/**
 * An address that a visitor can be sent to, as browsers write it: http or https, nobody's name and password in it, no
 * characters that only look like nothing. A path is one of the page that the visitor is on.
 */
export function addressOf(field: string, text: string, page: string | null): URL {
  const given = oneLine(field, text, 2_000);
  const base = /^\/(?![/\\])/.test(given) && page !== null ? page : undefined;
  if (/[\s\\\p{Cf}]/u.test(given) || !URL.canParse(given, base)) throw invalid(field);
  const url = new URL(given, base);
  if (!/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') throw invalid(field);
  return url;
}

const invalid = (field: string) =>
  new Mendable('INVALID', field, `${field} must be an address that begins with https:// or http://, or a path that begins with /.`);
