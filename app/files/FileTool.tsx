import { Camera, Images, Paperclip } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { useMessages } from '../i18n/MessagesProvider.tsx';

interface FileToolProps {
  take: (files: readonly File[]) => void;
  /** In a form: with its words. */
  spelledOut?: boolean;
}

/** The computer's own window; under a finger first the choice between camera, pictures and files. */
export function FileTool({ take, spelledOut = false }: FileToolProps) {
  const t = useMessages();
  const coarse = useSyncExternalStore(follow, isCoarse, () => false);
  const label = t('composer.files');
  const trigger = (props: object) =>
    spelledOut ? (
      <Button {...props} size="sm" icon={<Paperclip />}>
        {label}
      </Button>
    ) : (
      <IconButton {...props} label={label} icon={<Paperclip />} />
    );
  if (!coarse) return trigger({ onClick: () => choose(take) });
  return (
    <Menu
      label={label}
      align="start"
      trigger={trigger}
      items={[
        { id: 'camera', label: t('composer.files.camera'), icon: <Camera />, onSelect: () => choose(take, { accept: 'image/*', capture: 'environment' }) },
        { id: 'pictures', label: t('composer.files.pictures'), icon: <Images />, onSelect: () => choose(take, { accept: 'image/*,video/*' }) },
        { id: 'file', label: t('composer.files.file'), icon: <Paperclip />, onSelect: () => choose(take) },
      ]}
    />
  );
}

function choose(take: FileToolProps['take'], { accept = '', capture = '' } = {}) {
  const input = document.createElement('input');
  Object.assign(input, { type: 'file', multiple: !capture, accept, hidden: true });
  if (capture) input.setAttribute('capture', capture);
  input.addEventListener('change', () => {
    take([...(input.files ?? [])]);
    input.remove();
    if (!isCoarse()) document.querySelector<HTMLElement>('[data-shortcut="composer"]')?.focus();
  });
  input.addEventListener('cancel', () => input.remove());
  // Some browsers forget one that is not on the page.
  document.body.append(input);
  input.click();
}

const isCoarse = (): boolean => matchMedia('(pointer: coarse)').matches;

function follow(listener: () => void): () => void {
  const query = matchMedia('(pointer: coarse)');
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}
