import { createECDH } from 'node:crypto';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { encrypt, isRecipient } from './encrypt.ts';
import { push } from './push.ts';
import { pushService } from './service.factory.ts';
import { isPushService } from './services.ts';
import { vapidOf } from './vapid.ts';

afterEach(() => vi.unstubAllEnvs());

async function aService() {
  const service = await pushService();
  onTestFinished(() => service.close());
  vi.stubEnv('WEB_PUSH_SERVICES', `https://push.example, ${service.origin}`);
  return service;
}

describe('a pushed message', () => {
  test('is encrypted as in the example of RFC 8291', () => {
    const keys = createECDH('prime256v1');
    keys.setPrivateKey('yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw', 'base64url');
    const recipient = { p256dh: 'BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4', auth: 'BTBZMqHH6r4Tts7J_aSIgg' };
    const sealed = encrypt('When I grow up, I want to be a watermelon', recipient, { keys, salt: Buffer.from('DGv6ra1nlYgDCS1FRnbzlw', 'base64url') });
    expect(sealed.toString('base64url')).toBe(
      'DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN',
    );
  });

  test('reaches its browser, which can read it, and the push service knows whom it is from', async () => {
    const service = await aService();
    const to = service.browser();
    expect(await push({ to, text: 'Åsa: “Är ni öppna?” 🙂', topic: 'elin', seconds: 60 })).toEqual({ kind: 'sent' });
    const [one] = service.delivered;
    expect(one?.text).toBe('Åsa: “Är ni öppna?” 🙂');
    expect(one?.headers).toMatchObject({ ttl: '60', topic: 'elin', urgency: 'high' });
    expect(one?.vapid).toMatchObject({ aud: service.origin, key: vapidOf().publicKey });
  });

  test.each([
    [410, {}, { kind: 'gone' }],
    [404, {}, { kind: 'gone' }],
    [503, {}, { kind: 'later', afterSeconds: null }],
    [429, { 'retry-after': '30' }, { kind: 'later', afterSeconds: 30 }],
    [400, {}, { kind: 'refused', status: 400 }],
    [307, { location: 'http://127.0.0.1:1/' }, { kind: 'refused', status: 307 }],
  ])('that is answered with %i', async (status, headers, outcome) => {
    const service = await aService();
    service.answer(status, headers);
    expect(await push({ to: service.browser(), text: 'x', topic: 'x', seconds: 1 })).toEqual(outcome);
    expect(service.delivered).toEqual([]);
  });

  test('waits for a service that is down', async () => {
    const service = await aService();
    const to = service.browser();
    await service.close();
    expect(await push({ to, text: 'x', topic: 'x', seconds: 1 })).toEqual({ kind: 'later', afterSeconds: null });
  });
});

describe('the key of the installation', () => {
  test('follows from its secret, and is another with another', () => {
    const [first, again, other] = ['a', 'a', 'b'].map((letter) => vapidOf({ NODE_ENV: 'test', AUTH_SECRET: letter.repeat(40) }).publicKey);
    expect(first).toBe(again);
    expect(first).not.toBe(other);
    expect(Buffer.from(first ?? '', 'base64url')).toHaveLength(65);
  });

  test('is the one that is set, if one is', () => {
    const { publicKey, subject } = vapidOf({ NODE_ENV: 'test', VAPID_PRIVATE_KEY: 'yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw', VAPID_SUBJECT: 'mailto:it@nordlund.example' });
    expect(publicKey).toBe('BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8');
    expect(subject).toBe('mailto:it@nordlund.example');
  });
});

describe('where messages may be sent', () => {
  test.each(['https://fcm.googleapis.com/fcm/send/x', 'https://updates.push.services.mozilla.com/wpush/v2/x', 'https://wns2-db5p.notify.windows.com/w/?token=x', 'https://web.push.apple.com/x'])('%s', (endpoint) => {
    expect(isPushService(endpoint)).toBe(true);
  });

  test.each(['http://fcm.googleapis.com/x', 'https://fcm.googleapis.com.evil.example/x', 'https://evil.example/fcm.googleapis.com', 'http://169.254.169.254/latest', 'http://127.0.0.1:5432/', 'https://user:pass@fcm.googleapis.com/x', 'nonsense', ''])('not %s', (endpoint) => {
    expect(isPushService(endpoint)).toBe(false);
  });

  test('only with keys that can be used', () => {
    expect(isRecipient({ p256dh: 'BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4', auth: 'BTBZMqHH6r4Tts7J_aSIgg' })).toBe(true);
    expect(isRecipient({ p256dh: 'BCVxsr7N', auth: 'BTBZMqHH6r4Tts7J_aSIgg' })).toBe(false);
    expect(isRecipient({ p256dh: 'BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4', auth: 'short' })).toBe(false);
  });
});
