import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../ask.factory.ts';
import { aChat } from '../conversation/conversation.factory.ts';
import { aPage, fromShop } from '../online/online.factory.ts';
import { identifyVisitor } from '../visitor/visitor.ts';
import { signVisitorToken } from '../visitor/token.ts';
import { type Known, mmdb } from './mmdb.factory.ts';
import { placeOf } from './place.ts';

const sweden: Known = { geoname_id: 2_661_886, is_in_european_union: true, iso_code: 'SE', names: { de: 'Schweden', en: 'Sweden', fr: 'Suède' } };
const europe: Known = { code: 'EU', geoname_id: 6_255_148, names: { de: 'Europa', en: 'Europe' } };
/** As GeoLite2-City has it, as DB-IP's city file, and as that of ip-location-db. */
const networks = {
  '193.10.0.0/16': {
    city: { geoname_id: 602_150, names: { de: 'Umea', en: 'Umeå' } }, continent: europe, country: sweden, registered_country: sweden,
    location: { accuracy_radius: 20, latitude: 63.8284, longitude: 20.2597, time_zone: 'Europe/Stockholm' }, postal: { code: '901 00' },
    subdivisions: [{ geoname_id: 602_152, iso_code: 'AC', names: { en: 'Västerbotten County', fr: 'Comté de Västerbotten' } }],
  },
  '193.10.64.0/18': { continent: europe, country: sweden, subdivisions: [{ iso_code: 'M', names: { en: 'Skåne County' } }], location: { latitude: 55.6, longitude: 13 } },
  '2001:6b0::/32': {
    city: { names: { en: 'Stockholm' } }, country: sweden, continent: europe, location: { latitude: 59.3294, longitude: 18.0687 },
    subdivisions: [{ names: { en: 'Stockholm County' } }, { names: { en: 'Stockholm Municipality' } }],
  },
  '198.51.100.0/24': { city: 'Oslo', country_code: 'NO', latitude: 59.9127, longitude: 10.7461, postcode: '0001', state1: 'Oslo County', state2: '', timezone: '' },
};
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samtal-towns-'));
  process.env.GEO_DATABASE = join(folder, 'city.mmdb');
  await writeFile(process.env.GEO_DATABASE, mmdb('GeoLite2-City', networks));
});
afterAll(async () => {
  delete process.env.GEO_DATABASE;
  await rm(folder, { recursive: true });
});

const known: [string, string | null, string | null, string | null][] = [
  ['193.10.0.1', 'SE', 'Västerbotten County', 'Umeå'],
  ['193.10.200.255', 'SE', 'Västerbotten County', 'Umeå'],
  ['193.10.64.1', 'SE', 'Skåne County', null],
  ['::ffff:193.10.0.1', 'SE', 'Västerbotten County', 'Umeå'],
  ['2001:6b0:1::5', 'SE', 'Stockholm County', 'Stockholm'],
  ['198.51.100.7', 'NO', 'Oslo County', 'Oslo'],
  ['193.11.0.1', null, null, null],
  ['2001:6b1::1', null, null, null],
  ['127.0.0.1', null, null, null],
];

describe('a file that knows towns, as GEO_DATABASE names it', () => {
  test.each(known)('tells of %s land, part of it and town', async (address, country, region, city) => {
    expect(await placeOf(address)).toEqual({ country, region, city });
  });

  test('is what agents see of who chats, and of who only looks', async () => {
    const { world, id, asAgent, visitor } = await aChat();
    const { workspaceId, site } = world;
    const token = await signVisitorToken({ workspaceId, siteId: site.id, visitorId: visitor.id });
    await identifyVisitor({ ...fromShop, address: '2001:6b0::7' }, { siteKey: site.key, token, page: { url: 'https://shop.example/' } });
    await aPage(world, { address: '193.10.0.1' }).look();
    const place = 'place { country region city }';
    expect(await ask(asAgent, `query ($id: ID!) { conversation(id: $id) { visitor { ${place} } } onlineVisitors { nodes { ${place} } } }`, { id })).toEqual({
      data: {
        conversation: { visitor: { place: { country: 'SE', region: 'Stockholm County', city: 'Stockholm' } } },
        onlineVisitors: { nodes: [{ place: { country: 'SE', region: 'Västerbotten County', city: 'Umeå' } }] },
      },
    });
  });
});
