import { deflateSync, crc32 } from 'node:zlib';
import sharp from 'sharp';

/** What a hostile file tries to run; no preview of ours may hold it. */
export const payload = '<script>fetch("/pwned")</script>';

const blue = { create: { width: 40, height: 30, channels: 3, background: '#3e8de0' } } as const;

export const png = (): Promise<Buffer> => sharp(blue).png().toBuffer();
export const jpeg = (): Promise<Buffer> => sharp(blue).jpeg().toBuffer();
export const webp = (): Promise<Buffer> => sharp(blue).webp().toBuffer();
export const gif = (): Promise<Buffer> => sharp(blue).gif().toBuffer();
export const avif = (): Promise<Buffer> => sharp(blue).avif({ effort: 0 }).toBuffer();
export const tiff = (): Promise<Buffer> => sharp(blue).tiff().toBuffer();

export const jpegWithExif = (): Promise<Buffer> => sharp(blue).withExif({ IFD0: { Copyright: payload, ImageDescription: payload } }).jpeg().toBuffer();

/** Behind the picture, where readers of pictures do not look. */
export const withTail = async (picture: Promise<Buffer>, tail: string | Buffer): Promise<Buffer> => Buffer.concat([await picture, Buffer.from(tail)]);

export const cutOff = async (picture: Promise<Buffer>): Promise<Buffer> => {
  const bytes = await picture;
  return bytes.subarray(0, Math.floor(bytes.length * 0.6));
};

/** A picture with a text chunk before its pixels. */
export async function pngWithText(): Promise<Buffer> {
  const bytes = await png();
  const head = 8 + 25;
  return Buffer.concat([bytes.subarray(0, head), chunk('tEXt', Buffer.from(`Comment\0${payload}`)), bytes.subarray(head)]);
}

/** A few hundred bytes that say they unpack to gigabytes. */
export function pngBomb(width: number, height: number): Buffer {
  const size = Buffer.alloc(13);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  size.set([8, 2], 8);
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk('IHDR', size), chunk('IDAT', deflateSync(Buffer.alloc(200_000))), chunk('IEND', Buffer.alloc(0))]);
}

export async function jpegBomb(): Promise<Buffer> {
  const bytes = Buffer.from(await jpeg());
  const frame = bytes.indexOf(Buffer.from([0xff, 0xc0]));
  bytes.writeUInt16BE(65_500, frame + 5);
  bytes.writeUInt16BE(65_500, frame + 7);
  return bytes;
}

export async function gifBomb(): Promise<Buffer> {
  const bytes = Buffer.from(await gif());
  const image = bytes.indexOf(Buffer.from([0x2c, 0, 0, 0, 0]));
  for (const place of [6, 8, image + 5, image + 7]) bytes.writeUInt16LE(65_535, place);
  return bytes;
}

/** An extended one: the size of its canvas stands apart from the picture's. */
export function webpBomb(): Buffer {
  const body = Buffer.alloc(10);
  body.writeUIntLE(16_382, 4, 3);
  body.writeUIntLE(16_382, 7, 3);
  const chunks = Buffer.concat([Buffer.from('WEBPVP8X'), le32(10), body, Buffer.from('VP8L'), le32(6), Buffer.from([0x2f, 0xfe, 0xbf, 0xff, 0x0f, 0])]);
  return Buffer.concat([Buffer.from('RIFF'), le32(chunks.length), chunks]);
}

export async function avifBomb(): Promise<Buffer> {
  const bytes = Buffer.from(await avif());
  for (let place = bytes.indexOf('ispe'); place > 0; place = bytes.indexOf('ispe', place + 4)) {
    bytes.writeUInt32BE(65_535, place + 8);
    bytes.writeUInt32BE(65_535, place + 12);
  }
  return bytes;
}

export function bmp(): Buffer {
  const bytes = Buffer.alloc(58);
  bytes.write('BM');
  for (const [place, value] of [[2, 58], [10, 54], [14, 40], [18, 1], [22, 1], [26, 0x180001], [34, 4]] as const) bytes.writeUInt32LE(value, place);
  return bytes;
}

export const ico = (): Buffer => Buffer.concat([Buffer.from([0, 0, 1, 0, 1, 0, 1, 1, 0, 0, 1, 0, 24, 0]), le32(40), le32(22), Buffer.alloc(40)]);
export const psd = (): Buffer => Buffer.concat([Buffer.from('8BPS'), Buffer.from([0, 1, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 1, 0, 0, 0, 1, 0, 8, 0, 3]), Buffer.alloc(16)]);

function chunk(kind: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(kind), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)]);
}

function le32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
