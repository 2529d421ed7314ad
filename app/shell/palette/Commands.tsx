import { useState } from 'react';
import { useSpeech } from '../../i18n/MessagesProvider.tsx';
import { keyOf } from '../shortcuts.ts';
import { arranged, groupName } from './entries.ts';
import { Finder } from './Finder.tsx';
import { noteCommand, recentCommands } from './recent.ts';
import { speech } from './speech.ts';
import { useEntries } from './useEntries.ts';
import { useSearches } from './useSearches.ts';

export interface StepProps {
  /** Closes the palette, and then does it. */
  onLeave: (run: () => void) => void;
  onClose: () => void;
}

export function Commands({ onLeave, onClose }: StepProps) {
  const { language } = useSpeech();
  const say = speech[language];
  const [query, setQuery] = useState('');
  const [recent] = useState(recentCommands);
  const entries = useEntries();
  const shown = [...arranged(entries, query, recent), ...useSearches(query)].map((group) => ({
    id: group.id,
    name: groupName(group.id, language),
    entries: group.entries.map((entry) => ({ ...entry, icon: <entry.Icon />, shortcut: entry.shortcut && keyOf(entry.shortcut) })),
  }));
  return (
    <Finder
      label={say('palette.title')}
      placeholder={say('palette.placeholder')}
      emptyText={say('palette.none', { text: query.trim() })}
      closeLabel={say('common.close')}
      query={query}
      onQuery={setQuery}
      groups={shown}
      onClose={onClose}
      onChoose={({ id, run }) => {
        // A conversation is over one day; its name, and what one searches, is quickly written.
        if (!/^(open|search):/.test(id)) noteCommand(id);
        onLeave(run);
      }}
    />
  );
}
