const tty = process.stdout.isTTY;

/** Runs a step with its title, and says how long it took. */
export async function step<T>(title: string, work: () => Promise<T> | T): Promise<T> {
  const began = performance.now();
  if (tty) process.stdout.write(`• ${title}…`);
  try {
    const result = await work();
    finish('✓', title, began);
    return result;
  } catch (error) {
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
