// The portal's service worker. It shows what is pushed while no tab is open, and a page of its own when a page of ours
// cannot be fetched. It caches nothing: whoever signs out leaves nothing behind.

const offline = {
  sv: { title: 'Du är offline', text: 'Samtal kan inte nås just nu. Det du har skrivit finns kvar, och sidan kommer tillbaka av sig själv när anslutningen gör det.', again: 'Försök igen' },
  en: { title: 'You are offline', text: 'Samtal cannot be reached just now. What you have written is kept, and the page comes back by itself when the connection does.', again: 'Try again' },
};

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const isOurs = !/^\/(demo|widget|api)(\/|$)/.test(new URL(request.url).pathname);
  if (request.mode === 'navigate' && request.method === 'GET' && isOurs) event.respondWith(fetch(request).catch(offlinePage));
});

self.addEventListener('push', (event) => event.waitUntil(tell(event)));
self.addEventListener('notificationclick', (event) => event.waitUntil(open(event.notification)));

/** The browser has changed what it is subscribed with: told at once, since the portal may stay closed for long. */
self.addEventListener('pushsubscriptionchange', (event) => event.waitUntil(renew(event)));

async function renew({ oldSubscription, newSubscription }) {
  const subscription = newSubscription ?? (oldSubscription && (await self.registration.pushManager.subscribe(oldSubscription.options)));
  if (!subscription) return;
  const known = await ask('query ($endpoint: String!) { pushSubscription(endpoint: $endpoint) { showText } }', { endpoint: oldSubscription?.endpoint ?? '' });
  const { endpoint, keys } = subscription.toJSON();
  // Of one that is not known any more nobody can say whether the text may be seen.
  const input = { endpoint, p256dh: keys.p256dh, auth: keys.auth, showText: known?.pushSubscription?.showText ?? false };
  await ask('mutation ($input: SubscribeToPushInput!) { subscribeToPush(input: $input) { userErrors { code } } }', { input });
}

async function ask(query, variables) {
  const answer = await fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables }) });
  return (await answer.json()).data;
}

async function tell({ data }) {
  const told = noticeIn(data);
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (!told) return;
  const { title, body, lang, conversationId, unread, at, quiet = false } = told;
  // Somebody looks at it: a push that was on its way while a tab was opened, or one that takes back what was shown.
  if (windows.some(({ focused }) => focused)) {
    if (quiet) for (const shown of await self.registration.getNotifications({ tag: conversationId })) shown.close();
    return;
  }
  if (Number.isInteger(unread)) await self.navigator.setAppBadge?.(unread).catch(() => {});
  await self.registration.showNotification(title, {
    body,
    lang,
    tag: conversationId,
    renotify: !quiet,
    silent: quiet,
    timestamp: at,
    icon: '/icons/192.png',
    badge: '/icons/badge.png',
    data: { path: `/conversations/${encodeURIComponent(conversationId)}` },
  });
}

function noticeIn(data) {
  try {
    const told = data.json();
    return typeof told.title === 'string' && typeof told.conversationId === 'string' ? told : null;
  } catch {
    return null;
  }
}

/** In a tab that is there, without loading it anew; else in a new one. */
async function open(notification) {
  notification.close();
  const path = notification.data?.path ?? '/conversations';
  const windows = await self.clients.matchAll({ type: 'window' });
  const tab = windows.find(({ url }) => new URL(url).pathname === path) ?? windows.find(({ url }) => !/^\/(demo|signin)/.test(new URL(url).pathname));
  if (!tab) return self.clients.openWindow(path);
  tab.postMessage({ type: 'open', path }, []);
  return tab.focus();
}

function offlinePage() {
  const languages = self.navigator.language?.startsWith('sv') ? ['sv', 'en'] : ['en', 'sv'];
  const parts = languages.map((language) => {
    const { title, text, again } = offline[language];
    return `<section lang="${language}"><h1>${title}</h1><p>${text}</p><p><a href="">${again}</a></p></section>`;
  });
  const html = `<!doctype html><html lang="${languages[0]}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="refresh" content="5"><meta name="color-scheme" content="light dark"><title>${offline[languages[0]].title} – Samtal</title><style>
:root{color-scheme:light dark}body{margin:0;min-height:100dvh;display:grid;place-content:center;padding:1.5rem;box-sizing:border-box;font:1rem/1.5 system-ui,sans-serif;background:light-dark(#faf9f7,#16151d);color:light-dark(#1d1b26,#edebf4)}
section{max-width:30rem}main{display:grid;gap:2rem}section+section{border-top:1px solid light-dark(#e8e5df,#2a2834);padding-top:2rem}h1{margin:0 0 .5rem;font-size:1.25rem}p{margin:0 0 .75rem;color:light-dark(#5b5766,#aba6b8)}a{display:inline-block;min-height:2.75rem;line-height:2.75rem;padding:0 1rem;border-radius:8px;background:light-dark(#5a48d6,#8f80ff);color:light-dark(#fff,#0e0c1c);text-decoration:none;font-weight:500}
</style></head><body><main>${parts.join('')}</main></body></html>`;
  return new Response(html, { status: 503, headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" } });
}
