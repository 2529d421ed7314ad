import { Paperclip } from 'lucide-react';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { bytesOf } from '../../ui/bytes.ts';
import { locales } from '../i18n/format.ts';
import { useMessages, useSpeech } from '../i18n/MessagesProvider.tsx';
import { useFileRulesQuery } from './files.generated.ts';
import { mostInMessage } from './sending/chosen.ts';

/** Browsers tell several times a second that something is held above; Firefox every 350 ms. */
const GONE_MS = 600;

/** Files held above the thread, or the dialog, that it is in can be dropped on all of it. */
export function DropZone({ take }: { take: (files: readonly File[]) => void }) {
  const place = useRef<HTMLDivElement>(null);
  const [held, setHeld] = useState(false);
  const onDrag = useEffectEvent((event: DragEvent) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    setHeld(event.type === 'dragover');
    if (event.type === 'dragover') event.dataTransfer.dropEffect = 'copy';
    else take([...event.dataTransfer.files]);
  });
  useEffect(() => {
    const around = place.current?.closest<HTMLElement>('article, dialog');
    let timer: ReturnType<typeof setTimeout> | undefined;
    const listener = (event: DragEvent) => {
      clearTimeout(timer);
      onDrag(event);
      if (event.type === 'dragover') timer = setTimeout(() => setHeld(false), GONE_MS);
    };
    around?.addEventListener('dragover', listener);
    around?.addEventListener('drop', listener);
    return () => {
      clearTimeout(timer);
      around?.removeEventListener('dragover', listener);
      around?.removeEventListener('drop', listener);
    };
  }, []);
  return <div ref={place}>{held && <Sign />}</div>;
}

function Sign() {
  const t = useMessages();
  const locale = locales[useSpeech().language];
  const [{ data }] = useFileRulesQuery();
  return (
    <div className="pointer-events-none absolute inset-2 z-20 grid place-content-center gap-1 rounded-card border-2 border-dashed border-accent bg-surface/90 text-center text-ink">
      <Paperclip aria-hidden="true" className="mx-auto size-6 stroke-[1.7]" />
      <b className="font-semibold">{t('composer.files.drop')}</b>
      {data && (
        <span className="text-meta text-ink-2">
          {t('composer.files.limit', { count: mostInMessage, limit: bytesOf(locale, data.fileRules.maxMegabytes * 1_000_000) })}
        </span>
      )}
    </div>
  );
}
