import { ChevronLeft, ChevronRight, Download, ExternalLink } from 'lucide-react';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { buttonClass } from '../../ui/buttonClass.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Modal } from '../../ui/Modal.tsx';
import { followSwipes } from '../../ui/swipe.ts';
import { useKeydown } from '../../ui/useKeydown.ts';
import { useFormat } from '../i18n/format.ts';
import { useMessages } from '../i18n/MessagesProvider.tsx';
import type { Picture } from './showPicture.ts';
import { useFreshLinks } from './useFreshLinks.ts';

interface ViewerProps {
  /** Those of the conversation, oldest first. They come and go while it is open. */
  pictures: readonly Picture[];
  /** The id of the one that is shown. */
  shown: string;
  onShow: (id: string) => void;
  onClose: () => void;
}

/** One picture as large as the screen; keys, buttons and fingers lead to the others. */
export function Viewer({ pictures, shown, onShow, onClose }: ViewerProps) {
  const t = useMessages();
  const format = useFormat();
  const at = pictures.findIndex(({ file }) => file.id === shown);
  const picture = pictures[at];
  // Of what stands far up only the bubble has the newest links.
  const [file] = useFreshLinks(picture ? [picture.file] : []);
  /** Where it is or, when its message has been deleted meanwhile, was. */
  const [place, setPlace] = useState(at);
  const [moved, setMoved] = useState(false);
  /** The address of one that did not come. */
  const [failed, setFailed] = useState<string | null>(null);
  if (at >= 0 && at !== place) setPlace(at);
  const go = (steps: 1 | -1) => {
    const from = picture || steps < 0 ? place : place - 1;
    const next = pictures[(from + steps + pictures.length) % pictures.length];
    if (next) onShow(next.file.id);
    setMoved(true);
  };
  const paper = useRef<HTMLDivElement>(null);
  useArrows(go);
  const onSwipe = useEffectEvent(go);
  const onAway = useEffectEvent(onClose);
  useEffect(() => (paper.current ? followSwipes(paper.current, { go: (steps) => onSwipe(steps), away: () => onAway() }) : undefined), []);

  const count = pictures.length;
  const counted = count > 1 ? t('common.files.of', { number: at + 1, count }) : null;
  const about = picture && [counted, picture.by, format.dateTime(picture.at)].filter(Boolean).join(' · ');
  const told = picture ? (failed === file?.image?.previewPath ? t('common.files.failed') : null) : t('common.files.goneText');
  const { name, path, image } = file ?? { name: t('common.files.gone'), path: '', image: null };
  return (
    <Modal
      title={name}
      description={about}
      closeLabel={t('common.close')}
      onClose={onClose}
      flush
      footer={
        <>
          {count > (picture ? 1 : 0) && (
            <span className="mr-auto flex gap-2">
              <IconButton bordered label={t('common.files.previous')} icon={<ChevronLeft />} onClick={() => go(-1)} />
              <IconButton bordered label={t('common.files.next')} icon={<ChevronRight />} onClick={() => go(1)} />
            </span>
          )}
          {image && (
            <>
              <a href={image.previewPath} target="_blank" rel="noopener" className={buttonClass()}>
                <ExternalLink aria-hidden="true" />
                <span className="max-pane:sr-only">{t('common.files.open')}</span>
              </a>
              <a href={path} download={name} className={buttonClass()}>
                <Download aria-hidden="true" />
                {t('common.files.download')}
              </a>
            </>
          )}
        </>
      }
      className="fixed inset-0 m-auto h-[calc(100dvh-2rem)] max-h-none w-[calc(100vw-2rem)] max-w-none animate-rise rounded-card max-pane:h-dvh max-pane:w-screen max-pane:rounded-none max-pane:border-0"
    >
      <div ref={paper} className="grid min-h-0 flex-1 grid-cols-[minmax(0,1fr)] grid-rows-[minmax(0,1fr)] place-items-center bg-sunken p-3">
        {image && (
          // oxlint-disable-next-line next/no-img-element -- Drawn anew already, behind a link that ends.
          <img key={shown} src={image.previewPath} alt={name} width={image.width} height={image.height} onError={() => setFailed(image.previewPath)} className="h-auto max-h-full w-auto max-w-full object-contain" />
        )}
        {/* Whoever does not see it hears which one it is now. */}
        <p role="status" className={told ? 'm-0 text-center text-ink-2' : 'sr-only'}>
          {told ?? (moved && `${name} · ${about}`)}
        </p>
      </div>
    </Modal>
  );
}

function useArrows(go: (steps: 1 | -1) => void) {
  useKeydown(({ key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent) => {
    if (altKey || ctrlKey || metaKey || shiftKey) return;
    if (key === 'ArrowLeft') go(-1);
    if (key === 'ArrowRight') go(1);
  });
}
