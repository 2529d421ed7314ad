import type { Option } from '../../ui/Select.tsx';
import type { Translate } from '../i18n/messages.ts';

interface Choice {
  id: string;
  name: string;
  archivedAt: string | null;
}

/** All, then those in use, then the archived: their figures stay. An id that nobody knows is shown as what it is. */
export function choiceOptions(choices: readonly Choice[] = [], all: string, current: string | undefined, t: Translate): Option[] {
  const known = choices.toSorted((a, b) => Number(a.archivedAt !== null) - Number(b.archivedAt !== null));
  const options = known.map(({ id, name, archivedAt }) => ({ value: id, label: archivedAt ? t('filter.archivedNamed', { name }) : name }));
  const isUnknown = current && !choices.some(({ id }) => id === current);
  return [{ value: '', label: all }, ...options, ...(isUnknown ? [{ value: current, label: t('filter.unknown') }] : [])];
}
