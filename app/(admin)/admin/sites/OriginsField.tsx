'use client';
import { Field } from '../../../../ui/Field.tsx';
import { TextArea } from '../../../../ui/TextArea.tsx';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { originsIn, strangeOrigins } from './origins.ts';

interface OriginsFieldProps {
  value: string;
  error?: string;
  onChange: (value: string) => void;
}

/** Pasted addresses are tidied when one leaves the field; what can never match is pointed out at once. */
export function OriginsField({ value, error, onChange }: OriginsFieldProps) {
  const t = useMessages();
  const strange = strangeOrigins(originsIn(value));
  const told = strange.length > 0 ? t('admin.sites.strangeOrigins', { origins: strange.join(', ') }) : error;
  return (
    <Field label={t('admin.sites.origins')} hint={t('admin.sites.originsHint')} error={told} required>
      <TextArea
        value={value}
        rows={3}
        spellCheck={false}
        autoCapitalize="none"
        placeholder={'https://shop.example\nhttps://*.shop.example'}
        onChange={(event) => onChange(event.target.value)}
        onBlur={() => onChange(originsIn(value).join('\n'))}
        className="font-mono"
      />
    </Field>
  );
}
