'use client';
import { ImageUp } from 'lucide-react';
import { type DragEvent, useRef, useState } from 'react';
import { Avatar } from '../../ui/Avatar.tsx';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { FieldGroup } from '../../ui/FieldGroup.tsx';
import { useMessages } from '../i18n/MessagesProvider.tsx';
import { useAgentAvatarQuery } from './avatar.generated.ts';
import { pictureTypes, useAvatar } from './useAvatar.ts';

interface AvatarFieldProps {
  /** As it is known; what becomes of its picture is followed. */
  agent: { id: string; name: string; avatarUrl: string | null };
}

/** An agent's picture: chosen or dropped it is sent at once, and shown as it will be. */
export function AvatarField({ agent: { id, name, avatarUrl } }: AvatarFieldProps) {
  const t = useMessages();
  const [{ data }] = useAgentAvatarQuery({ variables: { id }, pause: typeof window === 'undefined' });
  const picture = data?.agent ? data.agent.avatarUrl : avatarUrl;
  const { coming, removing, problem, take, stop, remove } = useAvatar(id);
  const { held, drop } = useDrop((file) => void take(file));
  const input = useRef<HTMLInputElement>(null);
  const chooser = useRef<HTMLButtonElement>(null);

  // Its own button goes with the picture.
  const removeIt = () => void remove().then(() => chooser.current?.focus());
  return (
    <FieldGroup label={t('avatar.title')} hint={t('avatar.hint')}>
      <div {...drop} className={cx('flex flex-wrap items-center gap-x-5 gap-y-3 rounded-card border-2 border-dashed p-2 -mx-2.5', held ? 'border-accent bg-hover' : 'border-transparent')}>
        <Avatar id={id} name={name} picture={coming?.preview ?? picture} size="xl" />
        <div className="flex min-w-0 flex-1 basis-48 flex-col items-start gap-2">
          <div className="flex flex-wrap items-center gap-2">
            <Button ref={chooser} icon={<ImageUp aria-hidden="true" />} pending={coming !== null} onClick={() => input.current?.click()}>
              {t(picture ? 'avatar.change' : 'avatar.choose')}
            </Button>
            {coming && <Button variant="ghost" onClick={stop}>{t('common.cancel')}</Button>}
            {!coming && picture && <Button variant="ghost" pending={removing} onClick={removeIt}>{t('avatar.remove')}</Button>}
          </div>
          {coming ? (
            <progress
              aria-label={t('avatar.sending')}
              max={1}
              value={coming.part}
              className="block h-1 w-full max-w-64 appearance-none overflow-hidden rounded-full border-0 bg-line-strong [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-line-strong [&::-webkit-progress-value]:bg-accent"
            />
          ) : (
            <span className="text-meta text-ink-3 pointer-coarse:hidden">{t('avatar.drop')}</span>
          )}
          <p role="alert" className="m-0 text-meta font-medium text-bad">
            {problem}
          </p>
        </div>
        <input
          ref={input}
          type="file"
          hidden
          accept={pictureTypes.join()}
          onChange={({ currentTarget }) => {
            void take(currentTarget.files?.[0]);
            // The same one again is a change too.
            currentTarget.value = '';
          }}
        />
      </div>
    </FieldGroup>
  );
}

/** For files that are held above an element, or dropped on it. */
function useDrop(take: (file: File | undefined) => void) {
  const [held, setHeld] = useState(false);
  const isFile = ({ dataTransfer }: DragEvent) => dataTransfer.types.includes('Files');
  const drop = {
    onDragOver(event: DragEvent) {
      if (!isFile(event)) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
      setHeld(true);
    },
    onDragLeave(event: DragEvent) {
      if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget))) setHeld(false);
    },
    onDrop(event: DragEvent) {
      if (!isFile(event)) return;
      event.preventDefault();
      setHeld(false);
      take(event.dataTransfer.files[0]);
    },
  };
  return { held, drop };
}
