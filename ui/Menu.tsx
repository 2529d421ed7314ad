'use client';
import { Check } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import type { Align } from './anchor.ts';
import { cx } from './cx.ts';
import { Kbd } from './Kbd.tsx';
import { Popover, type TriggerProps } from './Popover.tsx';

export interface MenuItem {
  id: string;
  label: string;
  icon?: ReactNode;
  shortcut?: string;
  danger?: boolean;
  disabled?: boolean;
  /** Given: the item is one of several to choose from. */
  checked?: boolean;
  onSelect: () => void;
}

interface MenuProps {
  label: string;
  items: readonly MenuItem[];
  trigger: (props: TriggerProps) => ReactNode;
  align?: Align;
}

export function Menu({ label, items, trigger, align = 'end' }: MenuProps) {
  return (
    <Popover trigger={trigger} haspopup="menu" align={align} className="min-w-44">
      {(close) => <MenuList label={label} items={items} close={close} />}
    </Popover>
  );
}

function MenuList({ label, items, close }: Pick<MenuProps, 'label' | 'items'> & { close: () => void }) {
  const list = useRef<HTMLDivElement>(null);
  const typed = useRef({ text: '', at: 0 });
  useEffect(() => enabledIn(list.current)[0]?.focus(), []);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Tab') return close();
    const target = neighbour(enabledIn(list.current), event, typed.current);
    if (!target) return;
    event.preventDefault();
    target.focus();
  };
  return (
    <div ref={list} role="menu" aria-label={label} onKeyDown={onKeyDown}>
      {items.map((item) => (
        <button
          key={item.id}
          type="button"
          tabIndex={-1}
          role={item.checked === undefined ? 'menuitem' : 'menuitemradio'}
          aria-checked={item.checked}
          disabled={item.disabled}
          onClick={() => {
            close();
            item.onSelect();
          }}
          className={cx(
            'flex w-full items-center gap-2.5 rounded-chip border-0 bg-transparent px-2.5 py-1.5 text-left text-list disabled:opacity-50',
            'hover:bg-hover focus:bg-accent-soft focus:outline-none pointer-coarse:min-h-11 [&_svg]:size-4 [&_svg]:stroke-[1.7]',
            item.danger ? 'text-bad' : 'text-ink',
          )}
        >
          {item.icon}
          <span className="flex-1">{item.label}</span>
          {item.shortcut && (
            <span className="pointer-coarse:hidden">
              <Kbd>{item.shortcut}</Kbd>
            </span>
          )}
          {item.checked && <Check aria-hidden="true" />}
        </button>
      ))}
    </div>
  );
}

const enabledIn = (list: HTMLElement | null): HTMLButtonElement[] => [
  ...(list?.querySelectorAll<HTMLButtonElement>('button:not(:disabled)') ?? []),
];

function neighbour(buttons: HTMLButtonElement[], event: KeyboardEvent, typed: { text: string; at: number }) {
  const at = buttons.findIndex((button) => button === document.activeElement);
  if (event.key === 'ArrowDown') return buttons[(at + 1) % buttons.length];
  if (event.key === 'ArrowUp') return buttons.at(at <= 0 ? -1 : at - 1);
  if (event.key === 'Home') return buttons[0];
  if (event.key === 'End') return buttons.at(-1);
  if (event.key.length !== 1 || event.key === ' ' || event.ctrlKey || event.metaKey) return undefined;
  typed.text = event.timeStamp - typed.at > 700 ? event.key : typed.text + event.key;
  typed.at = event.timeStamp;
  const from = typed.text.length > 1 ? at : at + 1;
  const ordered = [...buttons.slice(from), ...buttons.slice(0, from)];
  return ordered.find((button) => button.textContent.trim().toLowerCase().startsWith(typed.text.toLowerCase()));
}
