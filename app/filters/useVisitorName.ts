import { useMessages } from '../i18n/MessagesProvider.tsx';
import { useFilterVisitorQuery } from './filterSearch.generated.ts';

/** What the visitor of an id is called; null when it is nobody's, undefined while it is not known. */
export function useVisitorName(id: string | undefined): string | null | undefined {
  const t = useMessages();
  const [{ data }] = useFilterVisitorQuery({ variables: { id: id ?? '' }, pause: id === undefined || typeof window === 'undefined' });
  if (!data) return undefined;
  const [one] = data.conversations.nodes;
  return one ? (one.visitorName ?? t('common.visitor')) : null;
}
