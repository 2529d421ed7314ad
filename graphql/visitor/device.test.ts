import { describe, expect, test } from 'vitest';
import { deviceOf } from './device.ts';

const windows = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36';

describe('browser and device', () => {
  const agents: [string, string, string | null, string | null, string | null][] = [
    ['Chrome', windows, 'Chrome 142', 'Windows', 'DESKTOP'],
    ['Edge', `${windows} Edg/142.0.0.0`, 'Microsoft Edge 142', 'Windows', 'DESKTOP'],
    ['an iPhone', 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1', 'Safari 17', 'iOS 17', 'PHONE'],
    ['an Android phone', 'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36', 'Chrome 142', 'Android', 'PHONE'],
    ['an iPad', 'Mozilla/5.0 (iPad; CPU OS 16_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/16.6 Mobile/15E148 Safari/604.1', 'Safari 16', 'iOS 16', 'TABLET'],
    ['Firefox', 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox 140', 'Linux', 'DESKTOP'],
    ['nothing known', 'nonsense', null, null, null],
    ['nothing', '', null, null, null],
  ];
  test.each(agents)('of %s', (_, userAgent, browser, system, device) => {
    expect(deviceOf({ userAgent })).toEqual({ browser, system, device });
  });

  test('go by the hints where the user agent says the name of another', () => {
    const hints = { brands: '"Chromium";v="142", "Brave";v="142", "Not_A Brand";v="99"', platform: '"Windows"', mobile: '?0' };
    expect(deviceOf({ userAgent: windows, hints })).toMatchObject({ browser: 'Brave 142', device: 'DESKTOP' });
  });

  test.each(['"', '"x', '";v=";v="', 'a'.repeat(10_000), '"<script>";v="1"'])('do not mind broken hints: %s', (brands) => {
    expect(deviceOf({ userAgent: windows, hints: { brands, platform: brands, mobile: brands } }).browser?.length ?? 0).toBeLessThanOrEqual(60);
  });
});
