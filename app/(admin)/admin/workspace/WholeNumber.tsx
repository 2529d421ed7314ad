'use client';
import { type FormEvent, useState } from 'react';
import { Button } from '../../../../ui/Button.tsx';
import { Field } from '../../../../ui/Field.tsx';
import { TextInput } from '../../../../ui/TextInput.tsx';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';

interface WholeNumberProps {
  label: string;
  hint: string;
  value: number;
  least: number;
  most: number;
  onSave: (value: number) => Promise<void>;
}

/** A whole number with a button of its own, there when there is something to save. */
export function WholeNumber({ label, hint, value, least, most, onSave }: WholeNumberProps) {
  const t = useMessages();
  const [written, setWritten] = useState<string | null>(null);
  const [pending, setPending] = useState(false);
  const shown = written ?? String(value);
  const number = Number(shown);
  const valid = /^\d+$/.test(shown.trim()) && number >= least && number <= most;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!valid || pending) return;
    setPending(true);
    await onSave(number);
    setPending(false);
    setWritten(null);
  };
  return (
    <form noValidate onSubmit={(event) => void submit(event)} className="flex flex-col gap-2">
      <Field label={label} hint={hint} error={valid ? null : t('common.userError.INVALID')}>
        <TextInput inputMode="numeric" value={shown} maxLength={4} onChange={(event) => setWritten(event.target.value)} className="max-w-24" />
      </Field>
      {written !== null && written !== String(value) && (
        <Button type="submit" variant="primary" size="sm" pending={pending} disabled={!valid} className="self-start">
          {t('common.save')}
        </Button>
      )}
    </form>
  );
}
