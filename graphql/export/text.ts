import type { ConversationRow } from '../../db/rows.ts';
import { continued, indented } from '../indented.ts';
import { entriesOf, type Entry } from './entries.ts';
import type { Reader } from './exportFile.ts';
import { type Facts, factsOf } from './facts.ts';
import { zoned } from './moment.ts';
import { type ExportWords, exportWords } from './words.ts';

/** To be read: facts first, then what was said and what happened, each with its moment. */
export async function* textOf(reader: Reader, row: ConversationRow): AsyncGenerator<string> {
  const words = exportWords[reader.locale];
  const facts = await factsOf(reader, row);
  yield `${headOf(reader, row, facts, words)}\n`;
  for await (const entry of entriesOf(reader, row)) {
    yield `\n[${zoned(entry.at, reader.timeZone)}] ${entryOf(row, facts, entry, words)}\n`;
  }
}

function headOf({ timeZone, name }: Reader, row: ConversationRow, { site, agent, label, tags, visitor, survey }: Facts, words: ExportWords): string {
  const known: [string, string | null | undefined][] = [
    [words.conversation, row.id],
    [words.kind, words.kinds[row.kind]],
    [words.visitor, row.visitorName],
    [words.email, visitor?.email],
    [words.phone, visitor?.phone],
    [words.site, site],
    [words.agent, agent],
    [words.state, words.states[row.state]],
    [words.started, `${zoned(row.startedAt, timeZone)} (${timeZone})`],
    [words.ended, row.endedAt && zoned(row.endedAt, timeZone)],
    [words.label, label],
    [words.tags, tags.join(', ')],
    [words.rating, survey?.rating ? [`${survey.rating}/5`, survey.comment].filter(Boolean).join(' – ') : null],
    [words.exported, `${zoned(new Date(), timeZone)}, ${name}`],
  ];
  return known.flatMap(([title, value]) => (value ? [`${title}: ${continued(value)}`] : [])).join('\n');
}

function entryOf(row: ConversationRow, facts: Facts, entry: Entry, words: ExportWords): string {
  switch (entry.kind) {
    case 'message': {
      const { author, agentId, text, fileNames, editedAt, deletedAt } = entry.message;
      const by = author === 'VISITOR' ? (row.visitorName ?? words.visitor) : agentId ? facts.nameOf(agentId) : 'Samtal';
      const files = fileNames?.split('\n').map((name) => `${words.file}: ${name}`) ?? [];
      return entryLines(`${by}${changed(words, editedAt, deletedAt)}`, text, ...files);
    }
    case 'note': {
      const { agentId, text, editedAt, deletedAt } = entry.note;
      return entryLines(`${facts.nameOf(agentId)} – ${words.note}${changed(words, editedAt, deletedAt)}`, text);
    }
    default:
      return `— ${lineOf(row, facts, entry, words)}`;
  }
}

const entryLines = (head: string, ...written: string[]): string => [head, ...written.filter(Boolean).map(indented)].join('\n');

const changed = (words: ExportWords, editedAt: Date | null, deletedAt: Date | null): string =>
  deletedAt ? ` (${words.deleted})` : editedAt ? ` (${words.edited})` : '';

function lineOf({ missed }: ConversationRow, { nameOf, groupName }: Facts, entry: Exclude<Entry, { kind: 'message' | 'note' }>, words: ExportWords): string {
  if (entry.kind === 'decision') {
    const { agentId, reason } = entry.decision;
    if (!agentId) return words.nobody;
    const told = reason === 'AGENT_VANISHED' ? words.vanished : reason === 'TRANSFER' ? words.tookOver : reason === 'BY_HAND' ? words.took : words.given;
    return filled(told, { name: nameOf(agentId) });
  }
  if (entry.kind === 'transfer') {
    const { fromAgentId, toAgentId, toGroupId, note, state } = entry.transfer;
    const names = { name: nameOf(fromAgentId), to: toAgentId ? nameOf(toAgentId) : groupName(toGroupId) };
    if (!entry.isEnd) return entryLines(filled(words.asked, names), note);
    return filled(state === 'DECLINED' ? words.declined : state === 'EXPIRED' ? words.expired : words.cancelled, names);
  }
  const { type, actorType, actorId, data, reason } = entry.moment;
  const names = { name: actorType === 'AGENT' ? nameOf(actorId) : 'API', to: String(data.url ?? '') };
  if (type === 'visitor.redirected') return filled(words.redirected, names);
  if (type === 'visitor.banned') return [filled(words.banned, names), reason].filter(Boolean).join(': ');
  if (type === 'visitor.unbanned') return words.unbanned;
  if (type === 'conversation.reopened') return filled(words.reopened, names);
  if (actorType === 'VISITOR') return words.endedVisitor;
  return actorType === 'AGENT' ? filled(words.endedAgent, names) : missed ? words.missed : words.endedSystem;
}

const filled = (text: string, values: { name: string; to?: string }): string => text.replace(/\{(name|to)\}/g, (_, key: string) => (key === 'name' ? values.name : (values.to ?? '')));
