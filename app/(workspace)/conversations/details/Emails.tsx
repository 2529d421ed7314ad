import { useFormat } from '../../../i18n/format.ts';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import type { EmailDelivery } from '../../../__generated__/schema.ts';
import type { EmailLineFragment } from '../thread/actions/email.generated.ts';

interface EmailsProps {
  emails: readonly EmailLineFragment[];
  delivery: EmailDelivery | undefined;
}

/** The mails of the conversation: to whom, and how far each has come. */
export function Emails({ emails, delivery }: EmailsProps) {
  const t = useMessages();
  const format = useFormat();
  return (
    <ul className="m-0 flex list-none flex-col gap-1.5 p-0">
      {emails.map(({ id, recipients, byVisitor, status, problem, createdAt }) => (
        <li key={id}>
          <span className="wrap-anywhere">{recipients.join(', ')}</span>
          <span className="block text-meta text-ink-3">
            {[format.dateTime(createdAt), byVisitor && t('details.email.byVisitor')].filter(Boolean).join(' · ')} · <span className={status === 'FAILED' ? 'text-bad' : undefined}>{t(status === 'SENT' && delivery === 'FOLDER' ? 'details.email.kept' : `details.email.${status}`)}</span>
          </span>
          {problem && <span className="block text-meta wrap-anywhere text-ink-3">{problem}</span>}
        </li>
      ))}
    </ul>
  );
}
