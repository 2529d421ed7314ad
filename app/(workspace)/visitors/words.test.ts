import { describe, expect, test } from 'vitest';
import { dictionaries } from '../../i18n/dictionaries.ts';
import { translator } from '../../i18n/messages.ts';
import { deviceName, placeName, sourceName } from './words.ts';

const t = translator('en', dictionaries.en.presence);

describe('where a visitor came from', () => {
  const sources: [string | null, string | null][] = [
    [null, null],
    ['', 'Direct'],
    ['https://www.google.se/', 'Google'],
    ['https://www.google.co.uk/search?q=tent', 'Google'],
    ['https://notgoogle.example/', 'notgoogle.example'],
    ['https://google.evil.example.com/', 'google.evil.example.com'],
    ['https://l.facebook.com/', 'Facebook'],
    ['https://www.hike.example/tents', 'hike.example'],
    ['https://shop.example/other', null],
    ['nonsense', 'nonsense'],
  ];
  test.each(sources)('%j is %s', (referrer, name) => {
    expect(sourceName(t, referrer, 'https://shop.example/cart')).toBe(name);
  });
});

test('a place is named in the agent’s language', () => {
  expect(placeName('sv', { country: 'SE', region: null, city: null })).toBe('Sverige');
  expect(placeName('en', { country: 'SE', region: 'Västerbotten County', city: 'Umeå' })).toBe('Umeå, Sweden');
  expect(placeName('en', { country: 'SE', region: 'Västerbotten County', city: null })).toBe('Västerbotten County, Sweden');
});

test('of a device is said what is known', () => {
  expect(deviceName(t, { browser: null, system: 'iOS 17', kind: 'PHONE' })).toBe('Phone, iOS 17');
  expect(deviceName(t, { browser: 'Firefox 140', system: null, kind: null })).toBe('');
});
