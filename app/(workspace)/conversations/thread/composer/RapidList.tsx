import { cx } from '../../../../../ui/cx.ts';
import { useMessages } from '../../../../i18n/MessagesProvider.tsx';
import type { RapidItem } from './rapid.ts';

interface RapidListProps {
  id: string;
  found: readonly RapidItem[];
  active: number;
  hasAny: boolean;
  onHover: (line: number) => void;
  onChoose: (item: RapidItem) => void;
}

export function RapidList({ id, found, active, hasAny, onHover, onChoose }: RapidListProps) {
  const t = useMessages();
  return (
    <div className="mx-4 mb-2 max-h-72 animate-rise overflow-y-auto rounded-[12px] border border-line-strong bg-surface shadow-float max-pane:mx-2">
      {found.length === 0 && <p className="m-0 px-3.5 py-2.5 text-list text-ink-2">{t(hasAny ? 'composer.rapidNone' : 'composer.rapidEmpty')}</p>}
      <ul id={id} role="listbox" aria-label={t('composer.rapid')} className="m-0 list-none p-0">
        {found.map((item, index) => (
          <li
            key={item.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            onPointerMove={() => onHover(index)}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => onChoose(item)}
            className={cx(
              'grid cursor-pointer grid-cols-[132px_1fr] gap-2.5 px-3.5 py-2 text-list pointer-coarse:py-3',
              index === active && 'bg-accent-soft',
            )}
          >
            <b className="truncate font-semibold text-accent-ink">#{item.name}</b>
            <span className="truncate text-ink-2">{item.text}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
