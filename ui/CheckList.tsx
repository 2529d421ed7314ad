'use client';
import { type ReactNode, useState } from 'react';
import { Checkbox } from './Checkbox.tsx';
import { matching } from './matching.ts';
import { TextInput } from './TextInput.tsx';

export interface CheckItem {
  id: string;
  label: string;
  content?: ReactNode;
  hint?: string;
  disabled?: boolean;
}

interface CheckListProps {
  items: readonly CheckItem[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
  filterLabel: string;
  emptyText: string;
}

const fewEnoughToSee = 8;

/** Any number of many; with a filter when there are more than one sees at once. Put it into a FieldGroup. */
export function CheckList({ items, chosen, onChange, filterLabel, emptyText }: CheckListProps) {
  const [text, setText] = useState('');
  if (items.length === 0) return <p className="m-0 text-list text-ink-3">{emptyText}</p>;
  return (
    <>
      {items.length > fewEnoughToSee && (
        <TextInput type="search" aria-label={filterLabel} placeholder={filterLabel} value={text} onChange={(event) => setText(event.target.value)} className="mb-1" />
      )}
      <div className="max-h-64 overflow-y-auto">
        {matching(items, text).map((item) => (
          <Checkbox
            key={item.id}
            label={item.content ?? item.label}
            hint={item.hint}
            disabled={item.disabled}
            checked={chosen.includes(item.id)}
            onChange={(checked) => onChange(checked ? [...chosen, item.id] : chosen.filter((id) => id !== item.id))}
          />
        ))}
      </div>
    </>
  );
}
