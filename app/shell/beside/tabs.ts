const lookingAt = 'samtal.looking:';
const onceMs = 3_000;

/** Browsers without locks have one tab each time it matters least: what is done in one tab only is then done in all. */
const locks = (): LockManager | undefined => navigator.locks;

/** Does it in the first of the tabs that comes with this name. */
export function inOneTab(name: string, work: () => unknown): void {
  const held = async (lock: Lock | null) => {
    if (!lock) return;
    await work();
    // The others hear of the same thing, a little later.
    await new Promise((resolve) => setTimeout(resolve, onceMs));
  };
  if (locks()) void locks()?.request(`samtal.once:${name}`, { ifAvailable: true }, held);
  else void work();
}

/** Lets the other tabs know, for as long as this one is looked at, what is looked at in it. Ends with what it returns. */
export function tellLooking(conversationId: string | null): () => void {
  let release: (() => void) | null = null;
  const look = () => {
    const looking = document.visibilityState === 'visible' && document.hasFocus();
    if (!looking) {
      release?.();
      release = null;
    } else if (!release) {
      const until = new Promise<void>((resolve) => (release = resolve));
      void locks()?.request(lookingAt + (conversationId ?? ''), { mode: 'shared' }, () => until);
    }
  };
  look();
  const events = ['focus', 'blur', 'visibilitychange'];
  for (const name of events) window.addEventListener(name, look);
  document.addEventListener('visibilitychange', look);
  return () => {
    for (const name of events) window.removeEventListener(name, look);
    document.removeEventListener('visibilitychange', look);
    release?.();
  };
}

/** What the agent looks at in any tab: conversations, and null for a tab without one. Empty: at none. */
export async function lookedAt(): Promise<(string | null)[]> {
  const { held = [] } = (await locks()?.query()) ?? {};
  return held.flatMap(({ name }) => (name?.startsWith(lookingAt) ? [name.slice(lookingAt.length) || null] : []));
}
