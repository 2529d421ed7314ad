import { useEffect, useEffectEvent, useRef } from 'react';
import { useClient } from 'urql';
import { chosenFiles, chosenKey, keepChosen } from '../files/sending/chosen.ts';
import { type Attaching, fetchSending, useAttaching } from '../files/useAttaching.ts';
import { useLive } from '../live/LiveContext.ts';
import type { ChosenFile } from '../live/outbox.ts';
import type { RapidFragment } from './rapid.generated.ts';

interface RapidFiles {
  attaching: Attaching;
  /** Their ids, once all of them have arrived; null when one has not, or when the form was closed meanwhile. */
  arrived: () => Promise<string[] | null>;
  /** The API knows one of them no longer: which, is asked for anew. */
  askAgain: () => Promise<void>;
}

/** The files in the form, as long as it is open: those that the response has, or copies of chips of the composer. */
export function useRapidFiles(formId: string, response: RapidFragment | null, chips: readonly ChosenFile[]): RapidFiles {
  const client = useClient();
  const { me } = useLive();
  const place = chosenKey(me.id, `rapid-${formId}`);
  const attaching = useAttaching(place);
  const open = useRef(true);
  const desk = async () => (await fetchSending()).deskOf(client, me.id);

  const begin = useEffectEvent((isOver: () => boolean) => {
    open.current = true;
    keepChosen(place, response?.files.map(({ id, name, size }) => ({ clientId: id, name, size, attachmentId: id })) ?? []);
    attaching.copy(chips.flatMap(({ copyOf, name, size }) => (copyOf ? [{ id: copyOf, name, size }] : [])));
    const own = chips.filter(({ copyOf }) => !copyOf);
    if (own.length > 0) void contentsOf(own).then((files) => isOver() || attaching.take(files));
  });
  const end = useEffectEvent(() => {
    open.current = false;
    const added = chosenFiles(place).filter(({ attachmentId }) => !attachmentId);
    keepChosen(place, []);
    void fetchSending().then(({ deskOf, dropFiles }) => dropFiles(deskOf(client, me.id), added));
  });
  useEffect(() => {
    let over = false;
    begin(() => over);
    return () => {
      over = true;
      end();
    };
  }, []);

  async function contentsOf(files: readonly ChosenFile[]): Promise<File[]> {
    const { contents } = await desk();
    const read = await Promise.all(files.map(async (file) => ({ file, content: await contents.read(file) })));
    return read.flatMap(({ file, content }) => (content ? [new File([content], file.name, { type: content.type })] : []));
  }

  async function arrived(): Promise<string[] | null> {
    const { uploads } = await desk();
    const ended = await Promise.all(chosenFiles(place).map(async (file) => ({ file, end: await uploads.start(file) })));
    if (!open.current) return null;
    const now = chosenFiles(place);
    const wanted = now.map(({ clientId }) => ended.find(({ file }) => file.clientId === clientId)?.end);
    // Added while the others were on their way.
    if (wanted.includes(undefined)) return arrived();
    const ids = wanted.flatMap((one) => (one?.kind === 'stored' ? [one.attachmentId] : []));
    return ids.length === now.length ? ids : null;
  }

  async function askAgain(): Promise<void> {
    const { uploads } = await desk();
    for (const file of chosenFiles(place)) {
      uploads.forget(file.clientId);
      void uploads.start(file);
    }
  }
  return { attaching, arrived, askAgain };
}
