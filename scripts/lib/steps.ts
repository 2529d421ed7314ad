const tty = process.stdout.isTTY;

/** What a person can mend: shown as it is, without a stack. */
export class Problem extends Error {}

export const told = (error: unknown): unknown => (error instanceof Problem ? error.message : error);

/** Runs a step with its title, and says how long it took. */
export async function step<T>(title: string, work: () => Promise<T> | T): Promise<T> {
  const began = performance.now();
  const show = () => process.stdout.write(tty ? `\r• ${title}… ${Math.round((performance.now() - began) / 1000)} s` : `• ${title}…\n`);
  if (tty) show();
  // A log file gets a line more only where it would otherwise stand still.
  const clock = tty ? setInterval(show, 1_000) : setTimeout(show, 2_000);
  try {
    const result = await work();
    clearTimeout(clock);
    finish('✓', title, began);
    return result;
  } catch (error) {
    clearTimeout(clock);
    finish('✗', title, began);
    throw error;
  }
}

/** Ends the process with one line. */
export function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

/** A bar that grows, on a terminal; else a line every tenth. */
export function progressBar(title: string): (done: number, all: number, told?: string) => void {
  let last = -1;
  return (done, all, told = '') => {
    const tenth = Math.floor((all === 0 ? 1 : done / all) * (tty ? 100 : 10));
    if (tenth === last) return;
    last = tenth;
    const share = all === 0 ? 1 : done / all;
    const filled = Math.round(share * 30);
    const line = `${title} ${'█'.repeat(filled)}${'░'.repeat(30 - filled)} ${Math.round(share * 100)} % ${told}`;
    process.stdout.write(tty ? `\r${line}\x1b[K${share >= 1 ? '\n' : ''}` : `${line}\n`);
  };
}

function finish(mark: string, title: string, began: number): void {
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  process.stdout.write(`${tty ? '\r' : ''}${mark} ${title} ${seconds} s${tty ? '\x1b[K' : ''}\n`);
}
