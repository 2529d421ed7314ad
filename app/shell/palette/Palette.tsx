import { useLayoutEffect, useRef } from 'react';
import { Commands } from './Commands.tsx';
import { listenUntil } from './early.ts';
import { LabelStep } from './LabelStep.tsx';
import { speech } from './speech.ts';
import { TagStep } from './TagStep.tsx';
import { useSpeech } from '../../i18n/MessagesProvider.tsx';
import type { Wish } from './wish.ts';

interface PaletteProps {
  wish: Wish;
  onClose: () => void;
}

/** A native dialog: what is under it cannot be reached, and the focus goes back to where it was. */
export function Palette({ wish, onClose }: PaletteProps) {
  const { language } = useSpeech();
  const box = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const dialog = box.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  // What it does may open a dialog or take the focus: after this one has given it back.
  const leave = (run: () => void) => {
    onClose();
    requestAnimationFrame(listenUntil(run));
  };
  return (
    <dialog
      ref={box}
      aria-label={speech[language]('palette.title')}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onPointerDown={(event) => event.target === box.current && onClose()}
      className="fixed inset-x-0 top-[12vh] bottom-auto m-0 mx-auto w-[calc(100vw-2rem)] max-w-xl animate-rise overflow-hidden rounded-card border border-line-strong bg-surface p-0 text-ink shadow-float backdrop:bg-scrim max-pane:inset-0 max-pane:h-dvh max-pane:max-h-none max-pane:w-full max-pane:max-w-none max-pane:rounded-none max-pane:border-0"
    >
      {wish.list === 'commands' && <Commands onLeave={leave} onClose={onClose} />}
      {wish.list === 'label' && <LabelStep conversation={wish.conversation} onLeave={leave} onClose={onClose} />}
      {wish.list === 'tag' && <TagStep conversation={wish.conversation} onLeave={leave} onClose={onClose} />}
    </dialog>
  );
}
