import { describe, expect, test } from 'vitest';
import { placeOf, readingOf } from './place.ts';

describe('the place of an address', () => {
  const known: [string, string][] = [
    ['193.10.0.1', 'SE'],
    ['::ffff:193.10.0.1', 'SE'],
    ['2001:6b0::1', 'SE'],
    ['8.8.8.8', 'US'],
  ];
  test.each(known)('%s is in %s', async (address, country) => {
    expect(await placeOf(address)).toEqual({ country, city: null });
  });

  test.each(['127.0.0.1', '::1', 'fe80::1%eth0', '10.0.0.1', '', 'nonsense', '193.10.0.1:80', '1.2.3.4.5'])('%j is nowhere', async (address) => {
    expect(await placeOf(address)).toEqual({ country: null, city: null });
  });

  const records: [string, object | null, object][] = [
    ['MaxMind', { country: { iso_code: 'SE' }, city: { names: { en: 'Malmo', de: 'Malmö' } } }, { country: 'SE', city: 'Malmo' }],
    ['ip-location-db', { country_code: 'NO', city: 'Oslo' }, { country: 'NO', city: 'Oslo' }],
    ['a flat country', { country: 'DK' }, { country: 'DK', city: null }],
    ['nonsense', { country: 7, city: ['x'] }, { country: null, city: null }],
    ['nothing', null, { country: null, city: null }],
  ];
  test.each(records)('is read from a record as of %s', (_, record, place) => {
    expect(readingOf(record)).toEqual(place);
  });
});
