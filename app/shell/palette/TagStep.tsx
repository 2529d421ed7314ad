import { Plus, Tags, X } from 'lucide-react';
import { useState } from 'react';
import { useToast } from '../../../ui/toastContext.ts';
import { useTagSuggestionsQuery } from '../../(workspace)/conversations/details/details.generated.ts';
import { useSpeech } from '../../i18n/MessagesProvider.tsx';
import { useAddTagMutation, useRemoveTagMutation } from '../../live/actions.generated.ts';
import { problemOf } from '../../problem.ts';
import type { StepProps } from './Commands.tsx';
import { Finder } from './Finder.tsx';
import { rank } from './rank.ts';
import { speech } from './speech.ts';
import type { Labelled } from './wish.ts';

interface TagStepProps extends StepProps {
  conversation: Labelled;
}

/** What is written becomes a tag; those that are there already are taken away. */
export function TagStep({ conversation: { id, tags }, onLeave, onClose }: TagStepProps) {
  const { language } = useSpeech();
  const say = speech[language];
  const toast = useToast();
  const [, addTag] = useAddTagMutation();
  const [, removeTag] = useRemoveTagMutation();
  const [query, setQuery] = useState('');
  const [{ data }] = useTagSuggestionsQuery({ variables: { prefix: query.trim().toLowerCase() }, requestPolicy: 'cache-and-network' });

  const written = query.trim();
  const known = (data?.tags ?? []).filter((tag) => !tags.includes(tag) && rank(query, tag) !== null);
  const isNew = written !== '' && ![...known, ...tags].some((tag) => tag.toLowerCase() === written.toLowerCase());
  const add = async (name: string) => {
    const { data: done, error } = await addTag({ id, name });
    tell(problemOf(say, error, done?.addTag.userErrors));
  };
  const remove = async (name: string) => {
    const { data: done, error } = await removeTag({ id, name });
    tell(problemOf(say, error, done?.removeTag.userErrors));
  };
  const tell = (problem: string | null) => problem && toast({ text: problem, tone: 'bad' });

  const entries = [
    ...(isNew ? [{ id: 'new', text: say('details.createTag', { name: written }), icon: <Plus />, run: () => void add(written) }] : []),
    ...known.map((tag) => ({ id: `add:${tag}`, text: tag, icon: <Tags />, run: () => void add(tag) })),
    ...tags.filter((tag) => rank(query, tag) !== null).map((tag) => ({ id: `remove:${tag}`, text: say('details.removeTag', { name: tag }), icon: <X />, run: () => void remove(tag) })),
  ];
  return (
    <Finder
      label={say('palette.tag')}
      placeholder={say('details.searchTag')}
      emptyText={say('details.noTags')}
      closeLabel={say('common.close')}
      query={query}
      onQuery={setQuery}
      groups={entries.length > 0 ? [{ id: 'tags', name: null, entries }] : []}
      onClose={onClose}
      onChoose={(entry) => onLeave(entry.run)}
    />
  );
}
