import { sql } from '../../db/client.ts';
import { wordsIn } from '../../graphql/search/words.ts';

export interface Question {
  search: string;
  filter?: { agentId?: string; tag?: string; labelId?: string; groupId?: string };
}

/** So many of each kind, picked from the words of a history itself; the same every time. */
const each = 60;

/** Words that are common and less common, within what a tag, a label and a group hold; by the name of each kind. */
export async function narrowedQuestionsFrom(workspaceId: string, groupId: string): Promise<Record<string, Question[]>> {
  const { common = [], medium = [] } = await questionsFrom(workspaceId);
  const labels = await sql<{ id: string }[]>`
    select label_id as id from conversation where workspace_id = ${workspaceId} and label_id is not null group by 1 order by count(*)`;
  const words = [...common, ...medium].filter((_, index) => index % 2 === 0);
  return {
    'with a tag of one in seven': words.map(({ search }) => ({ search, filter: { tag: 'delivery' } })),
    'with a tag of one in a thousand': words.map(({ search }) => ({ search, filter: { tag: 'recall' } })),
    'with a label': words.map(({ search }, n) => ({ search, filter: { labelId: labels[n % labels.length]?.id ?? '' } })),
    'in a group': words.map(({ search }) => ({ search, filter: { groupId } })),
  };
}

export async function questionsFrom(workspaceId: string): Promise<Record<string, Question[]>> {
  const rows = await sql<{ words: string[]; agentId: string | null }[]>`
    select array_agg(message.text) as words, conversation.agent_id from (
      select id, agent_id from conversation where workspace_id = ${workspaceId} order by md5(external_id) limit 4000
    ) conversation
    join message on message.workspace_id = ${workspaceId} and message.conversation_id = conversation.id
    group by conversation.id, conversation.agent_id order by md5(conversation.id::text)`;
  const conversations = rows.map(({ words, agentId }) => ({ words: [...new Set(words.flatMap(wordsIn))].filter((word) => /^\p{L}{3,}$/u.test(word)), agentId }));
  const counts = new Map<string, number>();
  for (const { words } of conversations) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const byCount = [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([word]) => word);
  const rareFrom = byCount.findIndex((word) => (counts.get(word) ?? 0) <= 3);
  const spread = (words: readonly string[]) => Array.from({ length: each }, (_, n) => words[Math.floor((n * words.length) / each)] ?? '');

  const begun = spread(byCount.filter((word) => word.length >= 5));
  const pairs = conversations.filter(({ words }) => words.length > 1).slice(0, each).map(({ words }) => `${words[0]} ${words.at(-1)}`);
  const own = conversations.flatMap(({ words: [word], agentId }) => (word && agentId ? [{ search: word, filter: { agentId } }] : []));
  return {
    common: byCount.slice(0, each).map((search) => ({ search })),
    medium: spread(byCount.slice(each, rareFrom)).map((search) => ({ search })),
    rare: spread(byCount.slice(rareFrom)).map((search) => ({ search })),
    'three letters': begun.map((word) => ({ search: word.slice(0, 3) })),
    'four letters': begun.map((word) => ({ search: word.slice(0, 4) })),
    'two words of a conversation': pairs.map((search) => ({ search })),
    'two words of any': spread(byCount.slice(0, rareFrom)).map((word, n, all) => ({ search: `${word} ${all[(n * 17 + 5) % each]}` })),
    'an agent’s own': own.slice(0, each),
    'not there': spread(byCount).map((word) => ({ search: `${word}zq` })),
  };
}
