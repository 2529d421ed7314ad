'use client';
import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Emails } from '../../../(workspace)/conversations/details/Emails.tsx';
import { VisitorFacts } from '../../../(workspace)/conversations/details/VisitorFacts.tsx';
import type { ThreadConversation } from '../../../(workspace)/conversations/thread/useThread.ts';
import type { EmailDelivery } from '../../../__generated__/schema.ts';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import type { AdminFactsQuery } from './conversations.generated.ts';

type Facts = NonNullable<AdminFactsQuery['conversation']>;

interface ThreadMoreProps {
  conversation: ThreadConversation;
  facts: Facts;
  delivery: EmailDelivery | undefined;
}

/** Who the visitor was and which mails went out, for who asks. */
export function ThreadMore({ conversation, facts: { visitor, visit, emails }, delivery }: ThreadMoreProps) {
  const t = useMessages();
  return (
    <>
      <Disclosure title={t('details.visitor')}>
        <VisitorFacts conversation={conversation} visitor={visitor} visit={conversation.state === 'ENDED' ? visit : null} />
      </Disclosure>
      {emails.length > 0 && (
        <Disclosure title={`${t('details.emails')} (${emails.length})`}>
          <Emails emails={emails} delivery={delivery} />
        </Disclosure>
      )}
    </>
  );
}

function Disclosure({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details className="group mt-1.5">
      <summary className="-ml-1 inline-flex min-h-6 cursor-pointer list-none items-center gap-1 rounded-chip px-1 text-ink-2 hover:text-ink pointer-coarse:min-h-11 [&::-webkit-details-marker]:hidden">
        <ChevronRight aria-hidden="true" className="size-4 stroke-[1.7] transition-transform duration-100 group-open:rotate-90" />
        {title}
      </summary>
      <div className="pt-1.5 pl-5">{children}</div>
    </details>
  );
}
