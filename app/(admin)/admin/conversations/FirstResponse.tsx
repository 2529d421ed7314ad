'use client';
import { WaitTime } from '../../../../ui/WaitTime.tsx';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { useFormat } from '../parts/useFormat.ts';
import type { AdminConversationFragment } from './conversations.generated.ts';

type Answered = Pick<AdminConversationFragment, 'responseGrade' | 'firstResponseSeconds'>;

const levels = { GREEN: 'green', YELLOW: 'yellow', RED: 'red' } as const;

export function FirstResponse({ conversation }: { conversation: Answered }) {
  const t = useMessages();
  const format = useFormat();
  const { responseGrade, firstResponseSeconds } = conversation;
  if (responseGrade === null || firstResponseSeconds === null) return <span className="text-ink-3">{t('admin.conversations.unanswered')}</span>;
  return <WaitTime level={levels[responseGrade]}>{format.duration(firstResponseSeconds)}</WaitTime>;
}
