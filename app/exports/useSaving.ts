import type { CombinedError } from '@urql/core';
import { useEffect, useRef, useState } from 'react';
import { useToast } from '../../ui/toastContext.ts';
import { useMessages } from '../i18n/MessagesProvider.tsx';
import { problemOf } from '../problem.ts';
import { saveFile } from './save.ts';

interface Link {
  path: string | undefined;
  error: CombinedError | undefined;
}

/** A file on its way: asked for, counted as it comes, saved when it is whole. Leaving the page gives it up. */
export function useSaving() {
  const t = useMessages();
  const toast = useToast();
  const under = useRef<AbortController>(null);
  const [lines, setLines] = useState<number | null>(null);
  useEffect(() => () => under.current?.abort(), []);

  return {
    /** How many lines have come; null when none is on its way. */
    lines,
    cancel: () => under.current?.abort(),
    async save(ask: () => Promise<Link>, done: (lines: number) => string): Promise<boolean> {
      const stop = new AbortController();
      under.current = stop;
      setLines(0);
      let count = 0;
      try {
        const { path, error } = await ask();
        if (stop.signal.aborted) return false;
        if (!path) {
          toast({ text: problemOf(t, error) ?? t('common.error.notFound'), tone: 'bad' });
          return false;
        }
        await saveFile(path, { signal: stop.signal, onLines: (now) => setLines((count = now)) });
        toast({ text: done(count) });
        return true;
      } catch {
        if (!stop.signal.aborted) toast({ text: t('export.failed'), tone: 'bad' });
        return false;
      } finally {
        setLines(null);
      }
    },
  };
}
