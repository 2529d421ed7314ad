import type { Chat, ChatModule } from './frame.ts';
import { chooseLanguage } from './language.ts';
import { askForWidget } from './loader/ask.ts';
import { beat } from './loader/beat.ts';
import { mountLauncher } from './loader/launcher.ts';
import { remembers } from './loader/memory.ts';
import { prefixOf } from './keys.ts';
import type { Locale, WidgetQuery } from './loader/widget.generated.ts';

const againMs = 60_000;

const script =
  document.currentScript instanceof HTMLScriptElement
    ? document.currentScript
    : document.querySelector<HTMLScriptElement>('script[data-site][src*="/widget.js"]');
const siteKey = script?.dataset.site;
// A second tag on the page must not make a second chat.
if (script && siteKey && !window.Samtal) begin(siteKey, new URL(script.src).origin);

function begin(siteKey: string, origin: string): void {
  let asking = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let load: (() => Promise<Chat>) | undefined;
  const withChat = (act: (chat: Chat) => void) => load?.().then(act, () => undefined);
  window.Samtal = { open: () => void withChat((chat) => chat.open()), close: () => void withChat((chat) => chat.close()) };

  document.addEventListener('visibilitychange', check);
  // Another tab has opened the chat or got an answer.
  window.addEventListener('storage', ({ key }) => {
    if (key?.startsWith(prefixOf(siteKey))) resume();
  });
  void check();

  async function check(): Promise<void> {
    if (load || asking || document.hidden) return;
    asking = true;
    clearTimeout(timer);
    const widget = await askForWidget(origin, siteKey).catch(() => undefined);
    asking = false;
    if (widget === null) document.removeEventListener('visibilitychange', check);
    else if (widget && (widget.availability !== 'CLOSED' || remembers(siteKey))) show(widget);
    else timer = setTimeout(check, againMs);
  }

  function show(widget: NonNullable<WidgetQuery['widget']>): void {
    const language: Locale = chooseLanguage(widget.languages, navigator.languages);
    const frame = { ...widget, ...mountLauncher(widget.color, language), siteKey, origin, language };
    beat(origin, siteKey);
    const address = origin + CHAT_PATHS[language];
    let loading: Promise<Chat> | undefined;
    let failures = 0;
    load = () =>
      (loading ??= importChat(`${address}${failures ? `?${failures}` : ''}`).then(
        (chat) => chat.start(frame),
        (error: unknown) => {
          // A browser may remember that an address failed.
          failures += 1;
          loading = undefined;
          throw error;
        },
      ));
    frame.launcher.onclick = () => {
      const open = frame.launcher.ariaExpanded !== 'true';
      void withChat((chat) => (open ? chat.open() : chat.close()));
    };
    frame.launcher.onpointerenter = frame.launcher.onfocus = () => void preload(address);
    resume();
  }

  function resume(): void {
    if (load && remembers(siteKey)) whenIdle(() => void withChat((chat) => chat.resume()));
  }
}

const importChat = (address: string): Promise<ChatModule> => import(address);

let preloaded = false;
/** Fetches the script without running it: nothing is kept before the visitor opens the chat. */
function preload(href: string): void {
  if (preloaded) return;
  preloaded = true;
  document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href }));
}

function whenIdle(act: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(act, { timeout: 3_000 });
  else setTimeout(act, 500);
}
