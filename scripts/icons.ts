import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { root } from './lib/run.ts';

// Draws the icons that installed portals want as pictures, from the one drawing that there is. What it writes is committed:
// run it when app/icon.svg has changed.
const folder = join(root, 'public', 'icons');
const drawing = readFileSync(join(root, 'app', 'icon.svg'), 'utf8');
mkdirSync(folder, { recursive: true });

/** As wide and high as asked, whatever the drawing says of itself. */
const draw = (svg: string, size: number) => sharp(Buffer.from(svg), { density: (72 * size) / 36 }).resize(size, size).png({ compressionLevel: 9 });
/** A device cuts a maskable one to its own shape: the ground goes to the edges, the sign stays within 80 %. */
const square = drawing.replace(/ rx="10"/, '').replace(/<path ([^>]*)\/>/, '<g transform="translate(18 18) scale(.86) translate(-18 -18)"><path $1/></g>');
/** In the status bar only the shape counts. */
const shape = drawing.replace(/<rect[^>]*\/>/, '').replace('stroke-width="2.400"', 'stroke-width="3.2"').replace('viewBox="0 0 36 36"', 'viewBox="6 6 24 24"');

await draw(drawing, 192).toFile(join(folder, '192.png'));
await draw(drawing, 512).toFile(join(folder, '512.png'));
await draw(square, 512).toFile(join(folder, 'maskable.png'));
await draw(shape, 96).toFile(join(folder, 'badge.png'));
await draw(square, 180).flatten({ background: '#5a48d6' }).toFile(join(root, 'app', 'apple-icon.png'));

// Browsers ask for it by this name wherever nothing tells them of another, as for a page of plain text.
const small = await draw(drawing, 32).toBuffer();
const header = Buffer.alloc(22);
header.writeUInt16LE(1, 2);
header.writeUInt16LE(1, 4);
header.set([32, 32], 6);
header.writeUInt16LE(1, 10);
header.writeUInt16LE(32, 12);
header.writeUInt32LE(small.length, 14);
header.writeUInt32LE(header.length, 18);
writeFileSync(join(root, 'public', 'favicon.ico'), Buffer.concat([header, small]));
