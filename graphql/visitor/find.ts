import { sql } from '../../db/client.ts';
import type { VisitorRow } from '../../db/rows.ts';
import type { Actor } from '../actor/actor.ts';
import { visibleTo } from '../conversation/where.ts';
import { pageSize } from '../cursor.ts';
import { refuse } from '../errors.ts';

const longest = 100;
/** Of a beginning that very many names share only so many are looked at: whoever looks writes on. */
const candidates = 1_000;

/** Visitors in whose name or e-mail address words begin so, and of whom the caller may see a conversation; by name. */
export async function findVisitors(actor: Actor, { search, first }: { search: string; first: number }): Promise<VisitorRow[]> {
  const size = pageSize('first', first);
  if (search.length > longest) throw refuse('BAD_USER_INPUT', `search must be at most ${longest} characters.`);
  const query = queryOf(search);
  if (query === '') return [];
  return sql<VisitorRow[]>`
    select * from (
      select * from visitor
      where visitor.workspace_id = ${actor.workspaceId} and (name is not null or email is not null)
        and to_tsvector('simple', coalesce(name, '') || ' ' || coalesce(email, '')) @@ ${query}::tsquery
      limit ${candidates}
    ) candidate
    where exists (
      select from conversation
      where conversation.workspace_id = ${actor.workspaceId} and conversation.visitor_id = candidate.id and ${visibleTo(actor)}
    )
    order by name nulls last, id limit ${size}`;
}

/** Whether PostgreSQL makes an Å small hangs on the database's locale: both ways of writing it are looked for. */
function queryOf(search: string): string {
  const words = search.toWellFormed().replaceAll('\0', '').normalize('NFC').toLowerCase().split(/[\s,;]+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  return words.map((word) => `(${[word, word.slice(0, 1).toUpperCase() + word.slice(1)].map(quoted).join(' | ')})`).join(' & ');
}

const quoted = (word: string): string => `'${word.replaceAll(/['\\]/g, '$&$&')}':*`;
