import { Search } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { pagesFor } from '../../(admin)/admin/pages.ts';
import { writeFilters } from '../../filters/filters.ts';
import { useSpeech } from '../../i18n/MessagesProvider.tsx';
import type { MessageKey } from '../../i18n/messages.ts';
import { useLive } from '../../live/LiveContext.ts';
import type { Group } from './entries.ts';
import { speech } from './speech.ts';

const leastLetters = 2;

/** What is written here may also be words of a conversation: the pages that search those, with them. */
export function useSearches(query: string): Group[] {
  const say = speech[useSpeech().language];
  const { permissions } = useLive();
  const router = useRouter();
  const text = query.trim();
  if (text.length < leastLetters) return [];
  const address = writeFilters({ period: 'all', search: text });
  const search = (path: string, label: MessageKey) => ({
    id: `search:${path}`, group: 'search' as const, Icon: Search, text: say(label, { text }), words: [], run: () => router.push(`${path}?${address}`),
  });
  const everywhere = pagesFor(permissions).some(({ slug }) => slug === 'conversations');
  return [{ id: 'search', entries: [search('/history', 'palette.search.own'), ...(everywhere ? [search('/admin/conversations', 'palette.search.all')] : [])] }];
}
