/** No oftener is it shown what is being written, in milliseconds; */
const everyMs = 400;
/** nor is it asked whether anybody wants to see it. */
const askMs = 3_000;

interface Sharing {
  wanted: boolean;
  told: boolean;
}

/**
 * Shows what is being written to an agent who wants to see it; of many changes only the newest. The text leaves the browser
 * only when somebody wants it: that is asked first, without any.
 */
export function createDrafts(share: (text: string) => Promise<Sharing> | null, tell: (told: boolean) => void) {
  let wanted = false;
  let askedAt = 0;
  let shown = '';
  let newest = '';
  let timer: ReturnType<typeof setTimeout> | undefined;

  return {
    typed(text: string): void {
      newest = text;
      const restMs = askedAt + askMs - Date.now();
      if (wanted) timer ??= setTimeout(show, everyMs);
      else if (restMs <= 0) ask();
      // Whoever came to want it meanwhile sees what was written before then, too.
      else timer ??= setTimeout(ask, restMs);
    },
    /** It was sent. */
    stopped(): void {
      newest = '';
      clearTimeout(timer);
      timer = undefined;
      if (wanted && shown) show();
    },
  };

  function ask(): void {
    timer = undefined;
    askedAt = Date.now();
    send('', () => {
      if (wanted && newest) timer ??= setTimeout(show, everyMs);
    });
  }

  function show(): void {
    timer = undefined;
    shown = newest;
    send(shown, () => undefined);
  }

  function send(text: string, then: () => void): void {
    share(text)?.then(
      (answer) => {
        wanted = answer.wanted;
        tell(answer.told);
        then();
      },
      // On the next connection it is asked anew.
      () => void (wanted = false),
    );
  }
}
