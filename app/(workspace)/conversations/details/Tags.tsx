import { Plus } from 'lucide-react';
import { useRef, useState } from 'react';
import { Chip } from '../../../../ui/Chip.tsx';
import { Popover } from '../../../../ui/Popover.tsx';
import { SearchList } from '../../../../ui/SearchList.tsx';
import { useToast } from '../../../../ui/toastContext.ts';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { useAddTagMutation, useRemoveTagMutation } from '../../../live/actions.generated.ts';
import { problemOf } from '../../../problem.ts';
import { AddChip } from './AddChip.tsx';
import { useTagSuggestionsQuery } from './details.generated.ts';

interface TagsProps {
  conversation: { id: string; tags: readonly string[] };
  disabled: boolean;
}

export function Tags({ conversation: { id, tags }, disabled }: TagsProps) {
  const t = useMessages();
  const toast = useToast();
  const [, addTag] = useAddTagMutation();
  const [, removeTag] = useRemoveTagMutation();
  const adder = useRef<HTMLSpanElement>(null);

  const tell = (problem: string | null) => problem && toast({ text: problem, tone: 'bad' });
  const add = async (name: string) => {
    const { data, error } = await addTag({ id, name });
    tell(problemOf(t, error, data?.addTag.userErrors));
  };
  const remove = async (name: string) => {
    // The chip goes with what was pressed in it.
    adder.current?.querySelector('button')?.focus();
    const { data, error } = await removeTag({ id, name });
    tell(problemOf(t, error, data?.removeTag.userErrors));
  };
  return (
    <>
      {tags.map((tag) => (
        <Chip key={tag} onRemove={disabled ? undefined : () => void remove(tag)} removeLabel={t('details.removeTag', { name: tag })}>
          {tag}
        </Chip>
      ))}
      {!disabled && (
        <Popover
          trigger={(props) => (
            <span ref={adder} className="contents">
              <button type="button" {...props} aria-label={t('details.addTagLabel')} className="grid min-h-6 items-center border-0 bg-transparent p-0 pointer-coarse:min-h-11">
                <AddChip icon={<Plus />}>{t('details.addTag')}</AddChip>
              </button>
            </span>
          )}
        >
          {(close) => (
            <TagSearch
              taken={tags}
              onChoose={(name) => {
                close();
                void add(name);
              }}
            />
          )}
        </Popover>
      )}
    </>
  );
}

function TagSearch({ taken, onChoose }: { taken: readonly string[]; onChoose: (name: string) => void }) {
  const t = useMessages();
  const [prefix, setPrefix] = useState('');
  const [{ data }] = useTagSuggestionsQuery({ variables: { prefix: prefix.toLowerCase() }, requestPolicy: 'cache-and-network' });
  const items = (data?.tags ?? []).filter((tag) => !taken.includes(tag)).map((tag) => ({ id: tag, label: tag }));
  return (
    <SearchList
      label={t('details.searchTag')}
      emptyText={t('details.noTags')}
      items={items}
      onSelect={onChoose}
      onSearch={setPrefix}
      onCreate={{ label: (name) => t('details.createTag', { name }), run: onChoose }}
    />
  );
}
