const repeatMs = 3_000;
const idleMs = 5_000;

/** Tells at most every 3 s that the visitor types, and once that it is over. */
export function createTyping(tell: (typing: boolean) => void) {
  let toldAt = 0;
  let idle: ReturnType<typeof setTimeout> | undefined;

  return {
    typed(): void {
      clearTimeout(idle);
      idle = setTimeout(stopped, idleMs);
      if (Date.now() - toldAt < repeatMs) return;
      toldAt = Date.now();
      tell(true);
    },
    stopped,
  };

  function stopped(): void {
    clearTimeout(idle);
    if (toldAt === 0) return;
    toldAt = 0;
    tell(false);
  }
}
