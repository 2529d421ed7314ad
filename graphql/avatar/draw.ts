import { inTurn, ourSharp } from '../attachment/drawing.ts';

/** Twice as many pixels as the largest of our screens shows. */
const side = 256;

/** The square in the middle of a picture of ours. White behind it: initials must not show through. */
export function drawAvatar(picture: Buffer, path: string): Promise<void> {
  return inTurn(async () => {
    const sharp = await ourSharp();
    await sharp(picture).resize(side, side, { fit: 'cover' }).flatten({ background: '#ffffff' }).webp({ quality: 82 }).toFile(path);
  });
}
