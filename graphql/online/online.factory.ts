import type { RequestInfo } from '../context.ts';
import { newId } from '../id.ts';
import type { World } from '../world.factory.ts';
import { noteBeat, writeBeats } from './beat.ts';

const iphone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1';
export const fromShop: RequestInfo = { origin: 'https://shop.example', ownOrigin: 'https://samtal.example', address: '193.10.0.1', userAgent: iphone };

/** A page that somebody looks at. Each of what it tells is written before the test goes on; gives the answer. */
export function aPage({ site }: Pick<World, 'site'>, given: Partial<RequestInfo> = {}) {
  const id = newId();
  /** Is written with what is told next. */
  const note = (more: object) => {
    const beat = { s: site.key, i: id, u: 'https://shop.example/', t: 'Home', r: 'https://www.google.com/', ...more };
    return noteBeat({ ...fromShop, ...given }, JSON.stringify(beat));
  };
  const tell = async (more: object) => {
    const answer = await note(more);
    await writeBeats();
    return answer;
  };
  return { id, note, tell, look: () => tell({}), moveTo: (u: string, t = '') => tell({ u, t }), leave: () => tell({ g: true }) };
}
