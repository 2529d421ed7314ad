import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { isIP } from 'node:net';
import { Reader } from 'mmdb-lib';

/** Where an address is, as far as the file knows: the land as ISO 3166-1, and with some files the part of it and the town. */
export interface Place {
  country: string | null;
  region: string | null;
  city: string | null;
}

const nowhere: Place = { country: null, region: null, city: null };
const packaged = '@ip-location-db/geo-whois-asn-country-mmdb/geo-whois-asn-country.mmdb';
let opening: Promise<Reader<object> | null> | undefined;

/** Looked up here and nowhere else: no address is sent to anybody, and none is kept. The file is read when it is first needed. */
export async function placeOf(address: string): Promise<Place> {
  const bare = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
  if (isIP(bare) === 0) return nowhere;
  const reader = await (opening ??= open());
  return reader ? readingOf(reader.get(bare)) : nowhere;
}

async function open(): Promise<Reader<object> | null> {
  const path = process.env.GEO_DATABASE || createRequire(import.meta.url).resolve(packaged);
  try {
    return new Reader<object>(await readFile(path));
  } catch (error) {
    // Chats do not wait for places.
    console.error(`Places of visitors stay unknown, since ${path} cannot be read`, error);
    return null;
  }
}

/**
 * As MaxMind and DB-IP write it (`country.iso_code`, `subdivisions[0].names.en`, `city.names.en`), or flat (`country_code`,
 * `state1`, `city`) as ip-location-db does.
 */
export function readingOf(record: object | null): Place {
  if (!record) return nowhere;
  const country = textAt(record, 'country', 'iso_code') ?? textAt(record, 'country_code') ?? textAt(record, 'country');
  const region = textAt(record, 'subdivisions', '0', 'names', 'en') ?? textAt(record, 'state1');
  const city = textAt(record, 'city', 'names', 'en') ?? textAt(record, 'city');
  return { country: country && /^[A-Z]{2}$/.test(country) ? country : null, region: region?.slice(0, 100) || null, city: city?.slice(0, 100) || null };
}

function textAt(record: unknown, ...path: string[]): string | null {
  let at: unknown = record;
  for (const name of path) at = typeof at === 'object' && at !== null ? Object.entries(at).find(([key]) => key === name)?.[1] : null;
  return typeof at === 'string' ? at : null;
}
