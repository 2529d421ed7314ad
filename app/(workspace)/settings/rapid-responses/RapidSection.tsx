import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { foldersOf } from '../../../rapid/folders.ts';
import type { RapidFragment } from '../../../rapid/rapid.generated.ts';
import { RapidRow } from './RapidRow.tsx';

interface RapidSectionProps {
  title: string;
  rows: readonly RapidFragment[];
  onOpen: (response: RapidFragment) => void;
  onChanged: () => void;
}

/** One's own, or the shared ones, folder by folder; without folders no word is said of them. */
export function RapidSection({ title, rows, onOpen, onChanged }: RapidSectionProps) {
  const t = useMessages();
  const folders = foldersOf(rows);
  if (rows.length === 0) return null;
  const groups = [...folders, ''].map((folder) => ({ folder, inside: rows.filter((row) => row.folder === folder) }));
  return (
    <section className="mt-6">
      <h2 className="m-0 mb-1 text-[0.6875rem] font-semibold tracking-[0.04em] text-ink-3 uppercase">{title}</h2>
      {groups.map(
        ({ folder, inside }) =>
          inside.length > 0 && (
            <details key={folder} open className="group">
              {folders.length > 0 && (
                <summary className="cursor-pointer rounded-chip py-2 text-list font-semibold text-ink-2 hover:text-ink">
                  {folder || t('rapid.noFolder')} <span className="font-normal text-ink-3 tabular-nums">{inside.length}</span>
                </summary>
              )}
              {folders.length === 0 && <summary className="hidden" />}
              <ul className="m-0 list-none p-0">
                {inside.map((row) => (
                  <RapidRow key={row.id} response={row} onOpen={() => onOpen(row)} onChanged={onChanged} />
                ))}
              </ul>
            </details>
          ),
      )}
    </section>
  );
}
