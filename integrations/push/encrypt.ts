import { createCipheriv, createECDH, createHmac, type ECDH, randomBytes } from 'node:crypto';

/** Whom a message is for, as the browser gave it: base64url. */
export interface Recipient {
  p256dh: string;
  auth: string;
}

const recordSize = 4096;

/**
 * A message that only this browser can read, as RFC 8291 has it: one record of `aes128gcm`. `own`: keys of this one
 * message, and its salt; given only to compare with the standard's example.
 */
export function encrypt(text: string, { p256dh, auth }: Recipient, own: { keys: ECDH; salt: Buffer } = fresh()): Buffer {
  const [theirs, ours] = [Buffer.from(p256dh, 'base64url'), own.keys.getPublicKey()];
  const info = Buffer.concat([Buffer.from('WebPush: info\0'), theirs, ours]);
  const secret = derived(own.keys.computeSecret(theirs), Buffer.from(auth, 'base64url'), info, 32);
  const key = derived(secret, own.salt, Buffer.from('Content-Encoding: aes128gcm\0'), 16);
  const nonce = derived(secret, own.salt, Buffer.from('Content-Encoding: nonce\0'), 12);
  const cipher = createCipheriv('aes-128-gcm', key, nonce);
  // The last record ends with a 2.
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.update(Buffer.of(2)), cipher.final(), cipher.getAuthTag()]);
  const header = Buffer.alloc(5);
  header.writeUInt32BE(recordSize);
  header.writeUInt8(ours.length, 4);
  return Buffer.concat([own.salt, header, ours, sealed]);
}

/** Whether a message can be encrypted to it at all. */
export function isRecipient({ p256dh, auth }: Recipient): boolean {
  try {
    return Buffer.from(auth, 'base64url').length === 16 && fresh().keys.computeSecret(Buffer.from(p256dh, 'base64url')).length === 32;
  } catch {
    return false;
  }
}

function fresh(): { keys: ECDH; salt: Buffer } {
  const keys = createECDH('prime256v1');
  keys.generateKeys();
  return { keys, salt: randomBytes(16) };
}

/** HKDF with SHA-256, of which one block is enough. */
function derived(material: Buffer, salt: Buffer, info: Buffer, length: number): Buffer {
  const extracted = createHmac('sha256', salt).update(material).digest();
  return createHmac('sha256', extracted).update(info).update(Buffer.of(1)).digest().subarray(0, length);
}
