import { rm } from 'node:fs/promises';
import type { Sharp } from 'sharp';
import { inTurn, ourSharp } from './drawing.ts';

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

/** Draws a picture anew, beside it, large and small; null for what is none, is too large or cannot be read. One at a time. */
export function drawPreviews(path: string, type: string): Promise<Previews | null> {
  if (!drawn.includes(type)) return Promise.resolve(null);
  return inTurn(() => draw(path));
}

async function draw(path: string): Promise<Previews | null> {
  const [preview, thumbnail] = [`${path}.preview`, `${path}.thumbnail`];
  try {
    const sharp = await ourSharp();
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
