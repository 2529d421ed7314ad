import { Paperclip, RotateCw } from 'lucide-react';
import { type ReactNode, useCallback, useState } from 'react';
import { bytesOf } from '../../../ui/bytes.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import { locales } from '../../i18n/format.ts';
import type { MessageKey } from '../../i18n/messages.ts';
import { useMessages, useSpeech } from '../../i18n/MessagesProvider.tsx';
import type { ChosenFile } from '../../live/outbox.ts';
import { useFreshLinksQuery } from '../files.generated.ts';
import type { UploadProblem } from './uploads.ts';
import { useDesk, useUpload } from './useUpload.ts';

/** What browsers show, and run nothing of. */
const pictures = /^image\/(png|jpeg|webp|gif|avif)$/;
const pictureClass = 'size-9 shrink-0 rounded-[6px] object-cover';
const reasons: Partial<Record<UploadProblem, MessageKey>> = {
  GONE: 'composer.files.GONE',
  TOO_LARGE: 'composer.files.TOO_LARGE',
  TOO_MANY: 'composer.files.TOO_MANY',
  UNKNOWN: 'composer.files.UNKNOWN',
};

/** A file that has been chosen: what it is and how far it is. */
export function FileOnItsWay({ file, children }: { file: ChosenFile; children?: ReactNode }) {
  const t = useMessages();
  const locale = locales[useSpeech().language];
  const { uploads } = useDesk();
  const { clientId, name, size } = file;
  const state = useUpload(clientId);
  const all = bytesOf(locale, size);
  const told = {
    failed: () => t((state.kind === 'failed' && reasons[state.problem]) || 'composer.files.failed'),
    waiting: () => `${t('composer.files.waiting')} ${all}`,
    sending: () => t('composer.files.sent', { part: bytesOf(locale, state.kind === 'sending' ? state.part * size : 0), all }),
    stored: () => all,
  }[state.kind]();
  return (
    <li data-uploading={state.kind === 'sending' || undefined} className="flex min-w-0 items-center gap-2 rounded-chip border border-line-strong bg-surface p-1.5 text-meta text-ink">
      <Thumbnail clientId={clientId} stored={state.kind === 'stored' ? state.attachmentId : null} />
      <span className="min-w-0 flex-1">
        <bdi title={name} className="block truncate">
          {name}
        </bdi>
        <span role={state.kind === 'failed' ? 'alert' : undefined} className={state.kind === 'failed' ? 'block text-bad' : 'block truncate text-ink-2'}>
          {told}
        </span>
        {(state.kind === 'waiting' || state.kind === 'sending') && (
          <progress
            aria-label={t('composer.files.progress', { name })}
            max={1}
            value={state.kind === 'sending' ? state.part : 0}
            className="block h-1 w-full appearance-none overflow-hidden rounded-full border-0 bg-line-strong [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-line-strong [&::-webkit-progress-value]:bg-accent"
          />
        )}
      </span>
      {state.kind === 'failed' && (
        <IconButton size="sm" label={t('composer.files.retry', { name })} icon={<RotateCw />} onClick={() => void uploads.start(file)} />
      )}
      {children}
    </li>
  );
}

/** Drawn of the bytes that are here; else, as of a copy or after a reload, by the API once it has them. */
function Thumbnail({ clientId, stored }: { clientId: string; stored: string | null }) {
  const { contents } = useDesk();
  const [broken, setBroken] = useState(false);
  const content = contents.get(clientId);
  const [{ data }] = useFreshLinksQuery({ variables: { id: stored ?? '' }, pause: stored === null || content !== undefined, requestPolicy: 'cache-and-network' });
  const kept = data?.attachment?.image?.thumbnailPath;
  const show = useCallback(
    (image: HTMLImageElement | null) => {
      if (!image || !content) return;
      const address = URL.createObjectURL(content);
      image.src = address;
      return () => URL.revokeObjectURL(address);
    },
    [content],
  );
  if (content && pictures.test(content.type) && !broken) {
    // oxlint-disable-next-line next/no-img-element -- From this browser's own memory.
    return <img ref={show} alt="" onError={() => setBroken(true)} className={pictureClass} />;
  }
  // oxlint-disable-next-line next/no-img-element -- Drawn small already, behind a link that ends.
  if (kept) return <img key={kept} src={kept} alt="" className={pictureClass} />;
  return (
    <span className="grid size-9 shrink-0 place-items-center rounded-[6px] bg-sunken">
      <Paperclip aria-hidden="true" className="size-4 stroke-[1.7]" />
    </span>
  );
}
