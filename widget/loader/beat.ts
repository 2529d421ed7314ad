import type { Frame } from '../frame.ts';
import { token } from '../keys.ts';
import { kept } from './memory.ts';

const everyMs = 30_000;
const lookMs = 1_000;

/**
 * Tells agents that somebody looks at this page and could chat: while it is seen, and once when it is left; the answer says
 * whether the site takes chats by now. The id is made up here and dies with the page; nothing is kept in the browser, and nothing
 * is sent that a request does not tell anyway, but the token of who has opened the chat before.
 */
export function beat(frame: Frame): void {
  const { origin, siteKey, stage, update } = frame;
  const i = crypto.getRandomValues(new Uint32Array(4)).join('-');
  const now = () => [location.href, stage.hidden, kept(siteKey, token)].join();
  let told = '';
  let at = 0;
  const tell = (gone: boolean) => {
    told = now();
    at = Date.now();
    const body = { s: siteKey, k: kept(siteKey, token), i, u: location.href.slice(0, 2_000), t: document.title.slice(0, 300), r: document.referrer.slice(0, 2_000), g: gone || stage.hidden };
    fetch(`${origin}/online`, { method: 'POST', credentials: 'omit', keepalive: true, body: JSON.stringify(body) })
      .then((answer) => (answer.ok ? answer.json() : undefined))
      .then(update, () => {});
  };
  const look = () => {
    if (!document.hidden && (told !== now() || Date.now() - at > everyMs)) tell(false);
  };
  const leave = () => {
    tell(true);
    // The page may come back as it was.
    told = '';
  };
  addEventListener('pagehide', leave);
  const timer = setInterval(look, lookMs);
  look();
  frame.leave = () => {
    removeEventListener('pagehide', leave);
    clearInterval(timer);
    leave();
  };
}
