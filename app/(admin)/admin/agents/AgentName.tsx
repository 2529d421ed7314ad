'use client';
import { Avatar } from '../../../../ui/Avatar.tsx';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import type { AdminAgentFragment } from './agents.generated.ts';
import { presenceDot, presenceName } from './names.ts';

interface AgentNameProps {
  agent: AdminAgentFragment;
  onEdit: (agent: AdminAgentFragment) => void;
}

/** The name opens the form; its area is the whole row. */
export function AgentName({ agent, onEdit }: AgentNameProps) {
  const t = useMessages();
  const open = agent.viewerCanManage && !agent.archivedAt;
  const about = [agent.title, agent.department].filter(Boolean).join(' · ') || agent.email;
  return (
    <span className="flex items-center gap-3 cards:pr-12">
      <Avatar
        id={agent.id}
        name={agent.name}
        picture={agent.avatarUrl}
        dot={agent.archivedAt ? undefined : presenceDot(agent.presence)}
        dotLabel={t(presenceName(agent.presence))}
      />
      <span className="min-w-0">
        {open ? (
          <button
            type="button"
            onClick={() => onEdit(agent)}
            className="border-0 bg-transparent p-0 text-left text-list font-semibold text-ink after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-accent"
          >
            {agent.name}
          </button>
        ) : (
          <span className="font-semibold">{agent.name}</span>
        )}
        <span className="block truncate text-meta text-ink-3">{about}</span>
      </span>
    </span>
  );
}
