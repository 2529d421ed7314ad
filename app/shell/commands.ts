import { type ComponentType, createElement, useEffect } from 'react';
import type { MenuItem } from '../../ui/Menu.tsx';
import type { MessageKey, Translate, Values } from '../i18n/messages.ts';
import { keyOf, type ShortcutId } from './shortcuts.ts';

/** Something to do, where one stands. Menus are made of them, and the palette finds them all. */
export interface Command {
  id: string;
  label: MessageKey;
  values?: Values;
  /** Where it stands, when its name alone does not say it. */
  hint?: MessageKey;
  Icon: ComponentType<{ className?: string }>;
  shortcut?: ShortcutId;
  danger?: boolean;
  /** Given: it is one of several to choose from. */
  checked?: boolean;
  run: () => void;
}

/** What one is asked, what is about the conversation that is open, what is written in it, about the list, about oneself. */
export type Source = 'asked' | 'thread' | 'write' | 'list' | 'me';

const offers = new Map<Source, readonly Command[]>();

/** What a part of the screen can do, for as long as it is there. */
export function useOffer(source: Source, commands: readonly Command[]): void {
  useEffect(() => {
    offers.set(source, commands);
    return () => {
      if (offers.get(source) === commands) offers.delete(source);
    };
  });
}

export const offeredBy = (source: Source): readonly Command[] => offers.get(source) ?? [];

export const menuItem = (t: Translate, { id, label, values, Icon, shortcut, danger, checked, run }: Command): MenuItem => ({
  id,
  label: t(label, values),
  icon: createElement(Icon),
  shortcut: shortcut && keyOf(shortcut),
  danger,
  checked,
  onSelect: run,
});
