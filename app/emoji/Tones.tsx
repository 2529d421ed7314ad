import { useId } from 'react';
import { useMessages } from '../i18n/MessagesProvider.tsx';
import { type Tone, toned, tones } from './tone.ts';

export function Tones({ tone, onChange }: { tone: Tone; onChange: (tone: Tone) => void }) {
  const t = useMessages();
  const name = useId();
  return (
    <div role="radiogroup" aria-label={t('emoji.tone')} className="flex border-t border-line pt-1">
      {tones.map((one) => (
        <label
          key={one}
          title={t(`emoji.tone.${one}`)}
          className="relative grid size-8 place-items-center rounded-chip text-lg leading-none hover:bg-hover has-checked:bg-accent-soft has-focus-visible:outline-2 has-focus-visible:outline-accent pointer-coarse:size-11"
        >
          <input
            type="radio"
            name={name}
            aria-label={t(`emoji.tone.${one}`)}
            checked={one === tone}
            onChange={() => onChange(one)}
            className="absolute inset-0 m-0 size-full cursor-pointer appearance-none opacity-0"
          />
          <span aria-hidden="true">{toned('✋', one)}</span>
        </label>
      ))}
    </div>
  );
}
