import { useMessages } from '../i18n/MessagesProvider.tsx';
import type { RapidFragment } from './rapid.generated.ts';

/** With whom, in words; null for one's own. */
export function useSharedWith({ sharing, agents, groups }: Pick<RapidFragment, 'sharing' | 'agents' | 'groups'>): string | null {
  const t = useMessages();
  if (sharing === 'OWN') return null;
  if (sharing === 'EVERYONE') return t('rapid.sharedWithAll');
  return t('rapid.sharedWith', { names: [...groups, ...agents].map(({ name }) => name).join(', ') });
}
