import { Smile } from 'lucide-react';
import { Suspense, useRef } from 'react';
import { onDemand } from '../../../../../../ui/onDemand.ts';
import { IconButton } from '../../../../../../ui/IconButton.tsx';
import { Popover } from '../../../../../../ui/Popover.tsx';
import { useKeydown } from '../../../../../../ui/useKeydown.ts';
import { useMessages } from '../../../../../i18n/MessagesProvider.tsx';
import { isModKey } from '../../../../../shell/keys.ts';
import { keyOf } from '../../../../../shell/shortcuts.ts';
import type { ToolProps } from './tools.ts';

const EmojiPicker = onDemand(() => import('../../../../../emoji/EmojiPicker.tsx'), 'EmojiPicker');

export function EmojiTool({ writing: { insert } }: ToolProps) {
  const t = useMessages();
  const place = useRef<HTMLSpanElement>(null);
  useKeydown((event) => {
    if (!isModKey(event, 'j') || document.querySelector('dialog[open]')) return;
    event.preventDefault();
    place.current?.querySelector('button')?.click();
  });
  return (
    <span ref={place} className="contents">
      <Popover trigger={(props) => <IconButton {...props} label={t('emoji.open')} shortcut={keyOf('emoji')} icon={<Smile />} />}>
        {(close) => (
          <Suspense fallback={<p className="m-0 w-[19.5rem] p-3 text-list text-ink-3">{t('common.loading')}</p>}>
            <EmojiPicker
              onPick={(char) => {
                insert(char);
                close();
              }}
            />
          </Suspense>
        )}
      </Popover>
    </span>
  );
}
