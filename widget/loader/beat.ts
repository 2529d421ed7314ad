const everyMs = 30_000;
const lookMs = 1_000;

/**
 * Tells agents that somebody looks at this page and could chat: while it is seen, and once when it is left. The id is made up
 * here and dies with the page; nothing is kept in the browser, and nothing is sent that a request does not tell anyway.
 */
export function beat(origin: string, siteKey: string): void {
  const i = [...crypto.getRandomValues(new Uint32Array(4))].map((n) => n.toString(36)).join('-');
  let url = '';
  let at = 0;
  const tell = (g: boolean) => {
    url = location.href;
    at = Date.now();
    const body = { s: siteKey, i, u: url.slice(0, 2_000), t: document.title.slice(0, 300), r: document.referrer.slice(0, 2_000), g };
    fetch(`${origin}/online`, { method: 'POST', mode: 'no-cors', credentials: 'omit', keepalive: true, body: JSON.stringify(body) }).catch(() => {});
  };
  const look = () => {
    if (!document.hidden && (url !== location.href || Date.now() - at > everyMs)) tell(false);
  };
  addEventListener('pagehide', () => {
    tell(true);
    // It may come back as it was.
    url = '';
  });
  setInterval(look, lookMs);
  look();
}
