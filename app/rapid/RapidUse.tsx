import { useFormat } from '../i18n/format.ts';
import { useMessages } from '../i18n/MessagesProvider.tsx';
import { currentTime } from '../live/clock.ts';
import type { RapidFragment } from './rapid.generated.ts';

export function RapidUse({ response: { useCount, lastUsedAt } }: { response: Pick<RapidFragment, 'useCount' | 'lastUsedAt'> }) {
  const t = useMessages();
  const { moment } = useFormat();
  if (!lastUsedAt) return t('rapid.neverUsed');
  return t('rapid.used', { count: useCount, when: moment(lastUsedAt, currentTime()) });
}
