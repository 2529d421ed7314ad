import { type KeyboardEvent, useRef, useState } from 'react';
import { useToast } from '../../../../ui/toastContext.ts';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { useRenameVisitorMutation } from '../../../live/actions.generated.ts';
import { problemOf } from '../../../problem.ts';

interface VisitorNameProps {
  visitor: { id: string };
  name: string | null;
  /** The second place with the name: it is no heading there, and is called otherwise. */
  inDetails?: boolean;
}

/** The name; a click makes it a box. Enter saves it, and so does going elsewhere; Esc leaves it as it was. */
export function VisitorName({ visitor, name, inDetails = false }: VisitorNameProps) {
  const t = useMessages();
  const toast = useToast();
  const [, rename] = useRenameVisitorMutation();
  const [edited, setEdited] = useState<string | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const shown = name ?? t('common.visitor');

  const close = () => {
    setEdited(null);
    requestAnimationFrame(() => button.current?.focus());
  };
  const save = async (text: string) => {
    const next = text.trim() || null;
    if (next === name) return;
    const { data, error } = await rename({ id: visitor.id, name: next });
    const problem = problemOf(t, error, data?.renameVisitor.userErrors);
    if (problem) toast({ text: problem, tone: 'bad' });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    close();
    if (event.key === 'Enter') void save(event.currentTarget.value);
  };
  if (edited !== null) {
    return (
      <input
        aria-label={t('thread.name')}
        autoFocus
        maxLength={100}
        value={edited}
        onChange={(event) => setEdited(event.target.value)}
        onFocus={(event) => event.target.select()}
        onBlur={({ target }) => {
          // The window may have lost the focus, and not the box.
          if (document.activeElement === target) return;
          setEdited(null);
          void save(target.value);
        }}
        onKeyDown={onKeyDown}
        className="-ml-1.5 block h-6 w-full max-w-80 rounded-chip border border-edge bg-surface px-1.5 font-sans text-[0.9375rem] font-semibold text-ink outline-offset-0"
      />
    );
  }
  const Heading = inDetails ? 'div' : 'h1';
  return (
    <Heading className="m-0 flex text-[0.9375rem]/[1.5rem] font-semibold tracking-[-0.01em]">
      <button
        ref={button}
        type="button"
        title={t('thread.rename', { name: shown })}
        aria-label={inDetails ? t('thread.rename', { name: shown }) : undefined}
        data-rename={inDetails ? undefined : ''}
        onClick={() => setEdited(name ?? '')}
        className="-mx-1.5 max-w-full truncate rounded-chip pointer-coarse:-my-2.5 pointer-coarse:min-w-11 pointer-coarse:py-2.5 border-0 bg-transparent px-1.5 text-left font-[inherit] tracking-[inherit] text-ink hover:bg-hover"
      >
        {shown}
      </button>
    </Heading>
  );
}
