import { type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import { onDemand } from '../../../../ui/onDemand.ts';
import { type Picture, ShowPicture, smallPicture } from '../../../files/showPicture.ts';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import type { MessageLineFragment } from '../../../live/fragments.generated.ts';
import { useLive } from '../../../live/LiveContext.ts';

const Viewer = onDemand(() => import('../../../files/Viewer.tsx'), 'Viewer');

/** Each picture in it opens the viewer, which goes through all of them, as far as the thread is loaded. */
export function Pictures({ messages, children }: { messages: readonly MessageLineFragment[]; children: ReactNode }) {
  const t = useMessages();
  const { me } = useLive();
  const [shown, show] = useState<string | null>(null);
  const last = useRef<string | null>(null);
  useEffect(() => {
    // The dialog gives the focus back to the picture that opened it: where one has gone on, that is elsewhere.
    if (shown === null && last.current !== null) giveFocusBack(last.current);
    last.current = shown;
  }, [shown]);
  const pictures = (): Picture[] =>
    messages.flatMap(({ author, createdAt, attachments }) => {
      const by = author.agent?.id === me.id ? t('thread.you') : (author.name ?? t('common.visitor'));
      return attachments.filter(({ image }) => image).map((file) => ({ file, by, at: createdAt }));
    });
  return (
    <ShowPicture value={show}>
      {children}
      <Suspense>{shown !== null && <Viewer pictures={pictures()} shown={shown} onShow={show} onClose={() => show(null)} />}</Suspense>
    </ShowPicture>
  );
}

function giveFocusBack(id: string) {
  const small = smallPicture(id);
  if (small) small.focus();
  // Both may be gone with their messages.
  else if (document.activeElement === document.body) document.querySelector<HTMLElement>('[data-log]')?.focus();
}
