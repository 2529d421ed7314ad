import { CircleOff, Tag } from 'lucide-react';
import { useState } from 'react';
import { useToast } from '../../../ui/toastContext.ts';
import { useSpeech } from '../../i18n/MessagesProvider.tsx';
import { useSetLabelMutation } from '../../live/actions.generated.ts';
import { useLive } from '../../live/LiveContext.ts';
import { problemOf } from '../../problem.ts';
import type { StepProps } from './Commands.tsx';
import { Finder } from './Finder.tsx';
import { rank } from './rank.ts';
import { speech } from './speech.ts';
import type { Labelled } from './wish.ts';

const NONE = '';

interface LabelStepProps extends StepProps {
  conversation: Labelled;
}

export function LabelStep({ conversation: { id, label }, onLeave, onClose }: LabelStepProps) {
  const { language } = useSpeech();
  const say = speech[language];
  const toast = useToast();
  const { labels } = useLive();
  const [, setLabel] = useSetLabelMutation();
  const [query, setQuery] = useState('');

  const inUse = labels.filter(({ archivedAt }) => !archivedAt).toSorted((a, b) => a.position - b.position);
  const all = inUse.map((one) => ({ id: one.id, text: one.name, checked: one.id === label?.id, icon: <Tag style={{ color: one.color }} /> }));
  const none = { id: NONE, text: say('details.noLabel'), icon: <CircleOff />, checked: false };
  const entries = [...all, ...(label ? [none] : [])].filter(({ text }) => rank(query, text) !== null);

  const set = async (labelId: string) => {
    const { data, error } = await setLabel({ id, labelId: labelId === NONE ? null : labelId });
    const problem = problemOf(say, error, data?.setConversationLabel.userErrors);
    if (problem) toast({ text: problem, tone: 'bad' });
  };
  return (
    <Finder
      label={say('help.label')}
      placeholder={say('details.searchLabel')}
      emptyText={say('details.noLabels')}
      closeLabel={say('common.close')}
      query={query}
      onQuery={setQuery}
      groups={entries.length > 0 ? [{ id: 'labels', name: null, entries }] : []}
      onClose={onClose}
      onChoose={(entry) => onLeave(() => void set(entry.id))}
    />
  );
}
