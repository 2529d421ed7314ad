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
    expect(await placeOf(address)).toEqual({ country, region: null, city: null });
  });

  test.each(['127.0.0.1', '::1', 'fe80::1%eth0', '10.0.0.1', '', 'nonsense', '193.10.0.1:80', '1.2.3.4.5'])('%j is nowhere', async (address) => {
    expect(await placeOf(address)).toEqual({ country: null, region: null, city: null });
  });

  const records: [string, object | null, object][] = [
    ['MaxMind', { country: { iso_code: 'SE' }, subdivisions: [{ names: { en: 'Skåne County' } }, { names: { en: 'Malmo' } }], city: { names: { en: 'Malmo', de: 'Malmö' } } }, { country: 'SE', region: 'Skåne County', city: 'Malmo' }],
    ['ip-location-db', { country_code: 'NO', state1: 'Oslo County', state2: '', city: 'Oslo' }, { country: 'NO', region: 'Oslo County', city: 'Oslo' }],
    ['a flat country', { country: 'DK' }, { country: 'DK', region: null, city: null }],
    ['nonsense', { country: 7, subdivisions: [], city: ['x'] }, { country: null, region: null, city: null }],
    ['nothing', null, { country: null, region: null, city: null }],
  ];
  test.each(records)('is read from a record as of %s', (_, record, place) => {
    expect(readingOf(record)).toEqual(place);
  });
});
