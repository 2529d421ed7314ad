import type { AgentRow, ConversationRow, MessageRow, VisitorRow, VisitRow } from '../../db/rows.ts';
import type { Directory } from '../directory/directory.ts';
import type { Tx } from '../event/transact.ts';
import { asLocale } from '../locale.ts';
import type { Letter } from './letter.ts';
import { type MailWords, mailWords } from './words.ts';

/** Longer ones lose their beginning: no mail server would take them. */
const most = 2_000;

interface Wanted {
  message: string;
  visitorInformation: boolean;
  /** In whose language and time zone; null: English and UTC. */
  reader: Pick<AgentRow, 'locale' | 'timeZone'> | null;
  /** It is the visitor who reads: what agents call the visitor stays among them. */
  forVisitor?: boolean;
}

/** The conversation as it stands now. Internal notes are no messages, and so none of it. */
export async function letterOf({ sql, workspaceId }: Tx, directory: Directory, row: ConversationRow, { message, visitorInformation, reader, forVisitor = false }: Wanted): Promise<Letter> {
  const words = mailWords[reader ? asLocale(reader.locale) : 'en'];
  const moment = new Intl.DateTimeFormat(reader?.locale === 'sv' ? 'sv-SE' : 'en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: reader?.timeZone ?? 'UTC' });
  const messages = await sql<MessageRow[]>`
    select * from (
      select * from message where workspace_id = ${workspaceId} and conversation_id = ${row.id} and deleted_at is null order by seq desc limit ${most}
    ) newest order by seq`;
  const nameOf = ({ author, agentId }: MessageRow): string =>
    author === 'VISITOR' ? (forVisitor ? words.you : (row.visitorName ?? words.visitor)) : (directory.agents.get(agentId ?? '')?.name ?? 'Samtal');
  const about = visitorInformation ? { title: words.about, facts: await factsOf({ sql, workspaceId }, directory, row, words) } : null;
  return {
    message,
    about,
    title: `${words.conversation} · ${moment.format(row.startedAt)}`,
    lines: messages.map((one) => ({ at: moment.format(one.createdAt), by: nameOf(one), text: withFiles(one) })),
    nothing: words.nothing,
  };
}

/** Files stay where only participants fetch them: a letter tells their names. */
const withFiles = ({ text, fileNames }: MessageRow): string =>
  [text, ...(fileNames?.split('\n').map((name) => `📎 ${name}`) ?? [])].filter(Boolean).join('\n');

/** Browsers say what they like: what is no language stays as it is. */
function languageName(tag: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

async function factsOf({ sql, workspaceId }: Pick<Tx, 'sql' | 'workspaceId'>, directory: Directory, row: ConversationRow, words: MailWords): Promise<[string, string][]> {
  const [visitor] = await sql<VisitorRow[]>`select * from visitor where workspace_id = ${workspaceId} and id = ${row.visitorId}`;
  // Of a conversation that is over, the visit in which it was started.
  const [visit] = await sql<VisitRow[]>`
    select * from visit where workspace_id = ${workspaceId} and visitor_id = ${row.visitorId}
      and ${row.endedAt && row.visitId ? sql`id = ${row.visitId}` : sql`true`}
    order by last_seen_at desc limit 1`;
  const known: [string, string | null | undefined][] = [
    [words.name, row.visitorName ?? words.visitor],
    [words.email, visitor?.email],
    [words.phone, visitor?.phone],
    [words.site, directory.sites.get(row.siteId)?.name],
    [words.page, visit && [visit.pageTitle, visit.pageUrl].filter(Boolean).join(' – ')],
    [words.source, visit?.referrer === '' ? words.direct : visit?.referrer],
    [words.language, visitor?.language && languageName(visitor.language, words.locale)],
    [words.place, visit && [visit.city ?? visit.region, visit.country && new Intl.DisplayNames(words.locale, { type: 'region' }).of(visit.country)].filter(Boolean).join(', ')],
    [words.browser, visit && [visit.browser, visit.system].filter(Boolean).join(', ')],
  ];
  return known.flatMap(([name, value]) => (value ? [[name, value]] : []));
}
