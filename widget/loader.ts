import type { Chat, ChatModule, Frame } from './frame.ts';
import { takeCode } from './handover.ts';
import { chooseLanguage } from './language.ts';
import { askForWidget } from './loader/ask.ts';
import { beat } from './loader/beat.ts';
import { mountLauncher } from './loader/launcher.ts';
import { remembers } from './loader/memory.ts';
import { prefixOf } from './keys.ts';
import type { WidgetQuery } from './loader/widget.generated.ts';

const againMs = 60_000;

const script = document.currentScript ?? document.querySelector<HTMLScriptElement>('script[data-site][src*="/widget.js"]');
const siteKey = script?.dataset.site;
// A second tag on the page must not make a second chat.
if (script && 'src' in script && siteKey && !window.Samtal) begin(siteKey, new URL(script.src).origin);

function begin(siteKey: string, origin: string): void {
  const handover = takeCode();
  let load: (() => Promise<Chat>) | undefined;
  const withChat = (act: (chat: Chat) => void) => void load?.().then(act, () => undefined);
  window.Samtal = { open: () => withChat((chat) => chat.open()), close: () => withChat((chat) => chat.close()) };
  void check();

  async function check(): Promise<void> {
    const widget = document.hidden ? undefined : await askForWidget(origin, siteKey).catch(() => undefined);
    if (widget) show(widget);
    else if (document.hidden) document.addEventListener('visibilitychange', check, { once: true });
    else if (widget !== null) setTimeout(check, againMs);
  }

  function show(widget: NonNullable<WidgetQuery['widget']>): void {
    const language = chooseLanguage(widget.languages, navigator.languages);
    const mounted = mountLauncher(widget.color, language);
    const { stage, launcher } = mounted;
    const frame: Frame = { ...widget, ...mounted, siteKey, origin, language, handover, update };
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
    launcher.onclick = () => {
      const open = launcher.ariaExpanded !== 'true';
      withChat((chat) => (open ? chat.open() : chat.close()));
    };
    launcher.onpointerenter = launcher.onfocus = () => preload(address);
    // Another tab has opened the chat or got an answer.
    addEventListener('storage', ({ key }) => {
      if (key?.startsWith(prefixOf(siteKey))) resume();
    });
    resume();
    beat(frame);

    /** A chat that takes nobody is out of sight, unless one is going on. */
    function update(availability = frame.availability): void {
      frame.availability = availability;
      stage.hidden = availability === 'CLOSED' && !frame.busy && !isExpected();
    }

    function resume(): void {
      update();
      if (isExpected()) whenIdle(() => withChat((chat) => chat.resume()));
    }

    function isExpected(): boolean {
      return remembers(siteKey) || !!frame.handover;
    }
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

/** Safari knows no idleness. */
const whenIdle = (act: () => void): unknown => window.requestIdleCallback?.(act, { timeout: 3_000 }) ?? setTimeout(act, 500);
