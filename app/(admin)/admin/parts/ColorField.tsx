'use client';
import { ColorInput } from '../../../../ui/ColorInput.tsx';
import { FieldGroup } from '../../../../ui/FieldGroup.tsx';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { swatches } from './swatches.ts';

interface ColorFieldProps {
  hint?: string;
  value: string;
  error?: string;
  onChange: (color: string) => void;
}

export function ColorField({ hint, value, error, onChange }: ColorFieldProps) {
  const t = useMessages();
  return (
    <FieldGroup label={t('admin.color')} hint={hint} error={error}>
      <ColorInput
        value={value}
        onChange={onChange}
        swatches={swatches.map(({ color, name }) => ({ color, label: t(name) }))}
        hexLabel={t('admin.color.hex')}
        invalid={error !== undefined}
      />
    </FieldGroup>
  );
}
