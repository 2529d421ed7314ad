import { setMaxListeners } from 'node:events';
import { fakeDisk } from '../../widget/chat/fakeDisk.ts';

/**
 * What the clients of widget and portal use of a browser, as far as Node has it not: one page of a shop, that is looked
 * at, with a disk that outlives its loading anew.
 */
export const disk = fakeDisk();

const location = new URL('https://shop.example/tents');
const { origin } = location;
const { fetch: bare, WebSocket: BareSocket } = globalThis;
const page = Object.assign(new EventTarget(), { referrer: '', title: 'Tents', hidden: false, visibilityState: 'visible' });
const events = new EventTarget();
// Many clients live on the one page.
setMaxListeners(0, events, page);

/** A browser says from which page a request comes; who says something else does so on purpose. */
const fetch: typeof bare = (input, init) => bare(input, { ...init, headers: { origin, ...Object(init?.headers) } });

/** Sockets of a page, with what its browser adds to the upgrade. */
export const socketsWith = (headers: Record<string, string>): typeof WebSocket =>
  class extends BareSocket {
    constructor(url: string | URL, protocols?: string | string[]) {
      // Node's own takes headers here, of which the types of browsers know nothing.
      super(url, Object({ protocols, headers: { origin, ...headers } }));
    }
  };

Object.assign(globalThis, {
  window: globalThis,
  addEventListener: events.addEventListener.bind(events),
  removeEventListener: events.removeEventListener.bind(events),
  document: page,
  location,
  fetch,
  WebSocket: socketsWith({}),
});
Object.defineProperty(globalThis, 'localStorage', { value: disk });
