'use client';
import { useState } from 'react';
import { Field } from '../../../../ui/Field.tsx';
import { Select } from '../../../../ui/Select.tsx';
import { Switch } from '../../../../ui/Switch.tsx';
import { useMessages, useSpeech } from '../../../i18n/MessagesProvider.tsx';
import { useLive } from '../../../live/LiveContext.ts';
import { SettingsPart } from '../SettingsPart.tsx';
import { useUpdateMe } from '../useUpdateMe.ts';
import { spellLanguages } from './spellLanguages.ts';

export function InputOptions() {
  const t = useMessages();
  const { language } = useSpeech();
  const { me } = useLive();
  const { update } = useUpdateMe();
  const [chosen, setChosen] = useState<{ spellCheck?: boolean; spellCheckLanguage?: string }>({});
  const on = chosen.spellCheck ?? me.spellCheck;
  const spelt = chosen.spellCheckLanguage ?? me.spellCheckLanguage ?? '';

  const choose = async (choice: typeof chosen) => {
    setChosen(choice);
    await update(choice);
    setChosen({});
  };
  return (
    <SettingsPart title={t('writing.title')}>
      <Switch label={t('writing.spellCheck')} hint={t('writing.spellCheckHint')} checked={on} onChange={(spellCheck) => void choose({ spellCheck })} />
      {on && (
        <Field label={t('writing.language')} hint={t('writing.languageHint')} className="mt-3 max-w-72">
          <Select
            value={spelt}
            options={[{ value: '', label: t('writing.asPortal') }, ...spellLanguages(language, spelt)]}
            onChange={(spellCheckLanguage) => void choose({ spellCheckLanguage })}
          />
        </Field>
      )}
    </SettingsPart>
  );
}
