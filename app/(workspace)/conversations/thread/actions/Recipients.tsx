import { type Chips, ChipsInput } from '../../../../../ui/ChipsInput.tsx';
import { Field } from '../../../../../ui/Field.tsx';
import type { UserErrorCode } from '../../../../__generated__/schema.ts';
import type { Translate } from '../../../../i18n/messages.ts';
import { useMessages } from '../../../../i18n/MessagesProvider.tsx';
import type { EmailDeliveryQuery } from './email.generated.ts';

interface RecipientsProps {
  chips: Chips;
  /** What the visitor is called. */
  name: string;
  data: EmailDeliveryQuery | undefined;
  error: string | null;
  onChange: (chips: Chips) => void;
}

/** Whom a conversation is mailed to: anybody; the visitor and colleagues are proposed by name. */
export function Recipients({ chips, name, data, error, onChange }: RecipientsProps) {
  const t = useMessages();
  const address = data?.conversation?.visitor.email;
  const colleagues = data?.agents ?? [];
  return (
    <Field label={t('thread.email.to')} hint={t('thread.email.toHint')} error={error} required>
      <ChipsInput
        {...chips}
        inputMode="email"
        label={t('thread.email.recipients')}
        removeLabel={(one) => t('thread.email.remove', { name: one })}
        isValue={(word) => /^[^@]+@[^@]+$/.test(word)}
        suggestions={[
          ...(address ? [{ value: address, name }] : []),
          ...colleagues.flatMap((agent) => (agent.email ? [{ value: agent.email, name: agent.name }] : [])),
        ]}
        onChange={onChange}
      />
    </Field>
  );
}

/** `text`: what is no address, and so became no chip. */
export function recipientsProblem(t: Translate, code: UserErrorCode, text: string): string {
  if (code === 'BLANK') return t('thread.email.toNobody');
  if (code === 'TOO_MANY') return t('thread.email.toTooMany');
  return text ? t('thread.email.toWrong', { text }) : t('thread.email.toSomeWrong');
}

export const recipientsOf = ({ values, text }: Chips): string[] => [...values, ...text.split(/[\s,;]+/).filter(Boolean)];
