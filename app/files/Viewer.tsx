import { ChevronLeft, ChevronRight, Download } from 'lucide-react';
import { useEffect, useEffectEvent } from 'react';
import { buttonClass } from '../../ui/buttonClass.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Modal } from '../../ui/Modal.tsx';
import { useMessages } from '../i18n/MessagesProvider.tsx';
import type { FileLineFragment } from '../live/fragments.generated.ts';

interface ViewerProps {
  pictures: readonly FileLineFragment[];
  /** The id of the one that is shown. */
  shown: string;
  onShow: (id: string) => void;
  onClose: () => void;
}

/** One picture as large as the screen, and the others of its message beside it. */
export function Viewer({ pictures, shown, onShow, onClose }: ViewerProps) {
  const t = useMessages();
  const index = pictures.findIndex(({ id }) => id === shown);
  const picture = pictures[index];
  const several = pictures.length > 1;
  const go = (steps: number) => onShow(pictures[(index + steps + pictures.length) % pictures.length]?.id ?? shown);
  const onKey = useEffectEvent(({ key }: KeyboardEvent) => {
    if (key === 'ArrowLeft') go(-1);
    if (key === 'ArrowRight') go(1);
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);

  // Its message may have been deleted meanwhile.
  if (!picture?.image) return null;
  const { name, path, image } = picture;
  return (
    <Modal
      title={name}
      description={several ? t('common.files.of', { number: index + 1, count: pictures.length }) : undefined}
      closeLabel={t('common.close')}
      onClose={onClose}
      flush
      footer={
        <>
          {several && (
            <span className="mr-auto flex gap-2">
              <IconButton bordered label={t('common.files.previous')} icon={<ChevronLeft />} onClick={() => go(-1)} />
              <IconButton bordered label={t('common.files.next')} icon={<ChevronRight />} onClick={() => go(1)} />
            </span>
          )}
          <a href={path} download={name} className={buttonClass()}>
            <Download aria-hidden="true" />
            {t('common.files.download')}
          </a>
        </>
      }
      className="fixed inset-0 m-auto h-[calc(100dvh-2rem)] max-h-none w-[calc(100vw-2rem)] max-w-none animate-rise rounded-card max-pane:h-dvh max-pane:w-screen max-pane:rounded-none max-pane:border-0"
    >
      <div className="grid min-h-0 flex-1 place-items-center bg-sunken p-3">
        {/* oxlint-disable-next-line next/no-img-element -- Drawn anew already, behind a link that ends. */}
        <img key={shown} src={image.previewPath} alt={t('common.files.picture', { name })} width={image.width} height={image.height} className="h-auto max-h-full w-auto max-w-full object-contain" />
      </div>
    </Modal>
  );
}
