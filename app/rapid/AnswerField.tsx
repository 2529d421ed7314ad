import { useRef } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { useSpelling } from '../(workspace)/conversations/thread/composer/useSpelling.ts';
import { useMessages } from '../i18n/MessagesProvider.tsx';
import { unknownIn, type Variable, variables } from './fill.ts';

interface AnswerFieldProps {
  text: string;
  error: string | null;
  onChange: (text: string) => void;
}

/** The answer, and buttons that put a variable where the cursor is. */
export function AnswerField({ text, error, onChange }: AnswerFieldProps) {
  const t = useMessages();
  const spelling = useSpelling();
  const box = useRef<HTMLTextAreaElement>(null);
  const unknown = unknownIn(text);

  const insert = (variable: Variable) => {
    const field = box.current;
    if (!field) return;
    field.focus();
    // As if typed: undo knows it.
    document.execCommand('insertText', false, `{{${variable}}}`);
  };
  return (
    <div>
      <Field label={t('rapid.answer')} error={error} required>
        <TextArea {...spelling} ref={box} rows={6} value={text} maxLength={10_000} onChange={({ target }) => onChange(target.value)} />
      </Field>
      <div role="group" aria-label={t('rapid.variables')} className="mt-2 flex flex-wrap items-center gap-1.5">
        {variables.map((variable) => (
          <Button key={variable} size="sm" onPointerDown={(event) => event.preventDefault()} onClick={() => insert(variable)}>
            {t(`rapid.variable.${variable}`)}
          </Button>
        ))}
      </div>
      <p className="mt-1.5 mb-0 text-meta text-ink-3">{t('rapid.variablesHint', { example: `{{visitor.name|${t('rapid.instead')}}}` })}</p>
      <p role="status" className="m-0 text-meta text-bad">
        {unknown.length > 0 && t('rapid.unknownVariable', { name: unknown.join(', ') })}
      </p>
    </div>
  );
}
