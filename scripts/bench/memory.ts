/** For a server of a bench: tells the memory in use, garbage gone, when its parent asks. Needs `--expose-gc`. */
export function answerMemory(): void {
  process.on('message', (asked) => {
    if (asked !== 'memory') return;
    for (let n = 0; n < 4; n++) globalThis.gc?.();
    const { heapUsed, external, rss } = process.memoryUsage();
    process.send?.({ kept: heapUsed + external, rss });
  });
}
