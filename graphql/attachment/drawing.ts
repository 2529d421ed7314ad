import type sharp from 'sharp';

/** What reads the kinds that we draw; all else that libvips can read, such as SVG, PDF and whatever ImageMagick knows, is not let near. */
const readers = ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp', 'VipsForeignLoadNsgif', 'VipsForeignLoadHeif'];

let loading: Promise<typeof sharp> | undefined;
let before: Promise<unknown> = Promise.resolve();

/** One picture at a time. */
export function inTurn<T>(draw: () => Promise<T>): Promise<T> {
  const drawing = before.then(draw);
  before = drawing.catch(() => undefined);
  return drawing;
}

/** Only when the first picture comes: it is megabytes. */
export const ourSharp = (): Promise<typeof sharp> => (loading ??= load());

async function load(): Promise<typeof sharp> {
  const { default: sharp } = await import('sharp');
  sharp.cache(false);
  sharp.concurrency(1);
  sharp.block({ operation: ['VipsForeignLoad'] });
  sharp.unblock({ operation: readers });
  return sharp;
}
