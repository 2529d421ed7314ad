import { createECDH, createPrivateKey, hkdfSync, type KeyObject } from 'node:crypto';
import { SignJWT } from 'jose';

const order = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;
const hours = 12;

/** Who we are to push services: RFC 8292. */
export interface Vapid {
  /** What browsers subscribe with: base64url, uncompressed. */
  publicKey: string;
  privateKey: KeyObject;
  /** Where the people behind a push service can reach us. */
  subject: string;
}

const known = new Map<string, Vapid>();

/**
 * `VAPID_PRIVATE_KEY` where it is set, else a key that follows from the secret of the installation: the same in every
 * process, in every start, and nowhere to be kept. Subscriptions are bound to it.
 */
export function vapidOf({ VAPID_PRIVATE_KEY, VAPID_SUBJECT, AUTH_SECRET, PUBLIC_URL, MAIL_FROM }: NodeJS.ProcessEnv = process.env): Vapid {
  const subject = VAPID_SUBJECT || (PUBLIC_URL?.startsWith('https:') ? PUBLIC_URL : `mailto:${MAIL_FROM || 'samtal@localhost.localdomain'}`);
  const scalar = VAPID_PRIVATE_KEY ? Buffer.from(VAPID_PRIVATE_KEY, 'base64url') : scalarOf(AUTH_SECRET || missing());
  const name = `${scalar.toString('hex')} ${subject}`;
  const vapid = known.get(name) ?? { ...pairOf(scalar), subject };
  known.set(name, vapid);
  return vapid;
}

/** Of the `Authorization` header of a message to this endpoint. */
export async function authorizationOf({ publicKey, privateKey, subject }: Vapid, endpoint: string): Promise<string> {
  const token = await new SignJWT()
    .setProtectedHeader({ alg: 'ES256', typ: 'JWT' })
    .setAudience(new URL(endpoint).origin)
    .setExpirationTime(`${hours}h`)
    .setSubject(subject)
    .sign(privateKey);
  return `vapid t=${token}, k=${publicKey}`;
}

/** Far more bits than the curve has, so that no key is likelier than another. */
function scalarOf(secret: string): Buffer {
  const bytes = Buffer.from(hkdfSync('sha256', secret, '', 'samtal vapid', 48));
  const scalar = (BigInt(`0x${bytes.toString('hex')}`) % (order - 1n)) + 1n;
  return Buffer.from(scalar.toString(16).padStart(64, '0'), 'hex');
}

function pairOf(scalar: Buffer): Pick<Vapid, 'publicKey' | 'privateKey'> {
  const curve = createECDH('prime256v1');
  curve.setPrivateKey(scalar);
  const point = curve.getPublicKey();
  const part = (from: number) => point.subarray(from, from + 32).toString('base64url');
  const privateKey = createPrivateKey({ format: 'jwk', key: { kty: 'EC', crv: 'P-256', d: scalar.toString('base64url'), x: part(1), y: part(33) } });
  return { publicKey: point.toString('base64url'), privateKey };
}

function missing(): never {
  throw new Error('AUTH_SECRET is not set.');
}
