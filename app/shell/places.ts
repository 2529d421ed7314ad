import { ChartNoAxesColumn, Clock, MessageCircle, Settings, Users } from 'lucide-react';
import type { Permission } from '../__generated__/schema.ts';
import type { Command } from './commands.ts';

interface Place extends Pick<Command, 'label' | 'Icon'> {
  href: string;
}

/** The areas of the rail. */
export const areas = {
  conversations: { href: '/conversations', label: 'rail.conversations', Icon: MessageCircle },
  history: { href: '/history', label: 'rail.history', Icon: Clock },
  agents: { href: '/agents', label: 'rail.agents', Icon: Users },
  admin: { href: '/admin', label: 'rail.admin', Icon: ChartNoAxesColumn },
  settings: { href: '/settings', label: 'rail.settings', Icon: Settings },
} as const satisfies Record<string, Place>;

export const managesAnything = (permissions: readonly Permission[]): boolean =>
  permissions.some((one) => one === 'VIEW_STATISTICS' || (one.startsWith('MANAGE_') && one !== 'MANAGE_CONVERSATIONS'));

/** The conversation that stands in an address. */
export function conversationAt(path: string): string | null {
  const id = /^\/conversations\/(.+)/.exec(path)?.[1];
  return id === undefined ? null : decodeURIComponent(id);
}
