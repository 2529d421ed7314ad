import { Users } from 'lucide-react';
import { Avatar } from '../../../../ui/Avatar.tsx';
import type { SearchItem } from '../../../../ui/SearchList.tsx';
import type { Translate } from '../../../i18n/messages.ts';
import type { TransferTargetsQuery } from './transfer.generated.ts';

type Targets = NonNullable<NonNullable<TransferTargetsQuery['conversation']>['transferTargets']>;

/** Whom one can choose: `agent` or `group`, a colon, and the id. */
export function targetItems(t: Translate, { agents, groups }: Targets, chosen: string | null): SearchItem[] {
  return [
    ...agents.map(({ id, name, avatarUrl, title, activeChats, maxActiveChats }) => ({
      id: `agent:${id}`,
      label: name,
      selected: chosen === `agent:${id}`,
      content: (
        <span className="flex items-center gap-2.5 py-0.5">
          <Avatar id={id} name={name} picture={avatarUrl} size="sm" dot="on" dotLabel={t('common.online')} />
          <Two first={name} second={title} />
          <Free full={activeChats >= maxActiveChats}>{t('transfer.slots', { free: Math.max(0, maxActiveChats - activeChats), total: maxActiveChats })}</Free>
        </span>
      ),
    })),
    ...groups.map(({ group, online, free }) => ({
      id: `group:${group.id}`,
      label: group.name,
      selected: chosen === `group:${group.id}`,
      content: (
        <span className="flex items-center gap-2.5 py-0.5">
          <span className="grid size-6 shrink-0 place-items-center rounded-full bg-sunken text-ink-2">
            <Users aria-hidden="true" className="size-3.5 stroke-[1.7]" />
          </span>
          <Two first={group.name} second={t('transfer.group')} />
          <Free full={free === 0}>{t('transfer.groupFree', { free, total: online })}</Free>
        </span>
      ),
    })),
  ];
}

const Two = ({ first, second }: { first: string; second: string }) => (
  <span className="min-w-0 flex-1 truncate">
    {first}
    {second && <span className="text-ink-2"> · {second}</span>}
  </span>
);

const Free = ({ full, children }: { full: boolean; children: string }) => (
  <span className={full ? 'shrink-0 text-meta text-bad' : 'shrink-0 text-meta text-ink-2'}>{children}</span>
);
