'use client';
import { Checkbox } from '../../../../ui/Checkbox.tsx';
import { Field } from '../../../../ui/Field.tsx';
import { FieldGroup } from '../../../../ui/FieldGroup.tsx';
import { Select } from '../../../../ui/Select.tsx';
import type { Locale } from '../../../__generated__/schema.ts';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { localeName } from './names.ts';

interface SiteLanguagesProps {
  chosen: readonly Locale[];
  error?: string;
  onChange: (languages: Locale[]) => void;
}

const all = ['sv', 'en'] as const satisfies readonly Locale[];

export function SiteLanguages({ chosen, error, onChange }: SiteLanguagesProps) {
  const t = useMessages();
  const [first] = chosen;
  return (
    <>
      <FieldGroup label={t('admin.sites.languages')} hint={t('admin.sites.languagesHint')} error={error}>
        {all.map((locale) => (
          <Checkbox
            key={locale}
            label={t(localeName(locale))}
            checked={chosen.includes(locale)}
            onChange={(checked) => onChange(checked ? [...chosen, locale] : chosen.filter((one) => one !== locale))}
          />
        ))}
      </FieldGroup>
      {first && chosen.length > 1 && (
        <Field label={t('admin.sites.defaultLanguage')}>
          <Select
            value={first}
            options={chosen.map((locale) => ({ value: locale, label: t(localeName(locale)) }))}
            onChange={(locale) => onChange([locale, ...chosen.filter((one) => one !== locale)])}
          />
        </Field>
      )}
    </>
  );
}
