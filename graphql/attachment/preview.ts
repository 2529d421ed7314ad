import { rm } from 'node:fs/promises';
import type sharp from 'sharp';
import type { Sharp } from 'sharp';

export interface Previews {
  width: number;
  height: number;
  /** Where the two pictures stand. */
  preview: string;
  thumbnail: string;
}

/** More is taken for a bomb: few bytes that unpack to gigabytes. Phones have up to 50 million. */
const mostPixels = 52_000_000;
const seconds = 15;
const drawn = ['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/avif'];
/** What reads these kinds; all else that libvips can read, such as SVG, PDF and whatever ImageMagick knows, is not let near. */
const readers = ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp', 'VipsForeignLoadNsgif', 'VipsForeignLoadHeif'];

let loading: Promise<typeof sharp> | undefined;
let before: Promise<unknown> = Promise.resolve();

/** Draws a picture anew, beside it, large and small; null for what is none, is too large or cannot be read. One at a time. */
export function drawPreviews(path: string, type: string): Promise<Previews | null> {
  if (!drawn.includes(type)) return Promise.resolve(null);
  const drawing = before.then(() => draw(path));
  before = drawing;
  return drawing;
}

async function draw(path: string): Promise<Previews | null> {
  const [preview, thumbnail] = [`${path}.preview`, `${path}.thumbnail`];
  try {
    const sharp = await (loading ??= load());
    const { autoOrient } = await sharp(path, { limitInputPixels: mostPixels }).metadata();
    await scaled(sharp(path, { limitInputPixels: mostPixels, failOn: 'error' }).autoOrient(), 2_000).toFile(preview);
    await scaled(sharp(preview), 480).toFile(thumbnail);
    return { ...autoOrient, preview, thumbnail };
  } catch {
    await Promise.all([rm(preview, { force: true }), rm(thumbnail, { force: true })]);
    return null;
  }
}

const scaled = (image: Sharp, side: number): Sharp =>
  image.timeout({ seconds }).resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true }).webp({ quality: 80, effort: 2 });

/** Only when the first picture comes: it is megabytes. */
async function load(): Promise<typeof sharp> {
  const { default: sharp } = await import('sharp');
  sharp.cache(false);
  sharp.concurrency(1);
  sharp.block({ operation: ['VipsForeignLoad'] });
  sharp.unblock({ operation: readers });
  return sharp;
}
