import type { AttachmentRow, ConversationRow } from '../../db/rows.ts';
import { eventTypes, isEventName } from '../event/types.ts';
import { entriesOf, type Entry } from './entries.ts';
import type { Reader } from './exportFile.ts';
import { type Facts, factsOf } from './facts.ts';
import { zoned } from './moment.ts';

/** One object whose `entries` come one after the other. */
export async function* jsonOf(reader: Reader, row: ConversationRow): AsyncGenerator<string> {
  const facts = await factsOf(reader, row);
  const head = JSON.stringify(headOf(reader, row, facts), null, 2);
  yield `${head.slice(0, -2)},\n  "entries": [`;
  let separator = '\n    ';
  for await (const entry of entriesOf(reader, row)) {
    yield separator + JSON.stringify(entryOf(reader, row, facts, entry));
    separator = ',\n    ';
  }
  yield '\n  ]\n}\n';
}

function headOf({ name, timeZone }: Reader, row: ConversationRow, { site, agent, label, tags, visitor, survey }: Facts) {
  const at = (moment: Date | null) => moment && zoned(moment, timeZone);
  return {
    id: row.id,
    kind: row.kind,
    state: row.state,
    missed: row.missed,
    site: { id: row.siteId, name: site },
    agent: row.agentId ? { id: row.agentId, name: agent } : null,
    visitor: { id: row.visitorId, name: row.visitorName, email: visitor?.email ?? null, phone: visitor?.phone ?? null },
    label: row.labelId ? { id: row.labelId, name: label } : null,
    tags,
    startedAt: at(row.startedAt),
    endedAt: at(row.endedAt),
    endedBy: row.endedBy,
    firstResponseSeconds: row.firstResponseMs === null ? null : row.firstResponseMs / 1000,
    messageCount: row.messageCount,
    survey: survey && { sentAt: at(survey.sentAt), rating: survey.rating, comment: survey.comment, answeredAt: at(survey.answeredAt) },
    timeZone,
    exportedAt: at(new Date()),
    exportedBy: name,
  };
}

function entryOf({ timeZone }: Reader, row: ConversationRow, { nameOf, groupName }: Facts, entry: Entry) {
  const at = zoned(entry.at, timeZone);
  const agent = (id: string | null) => (id ? { type: 'AGENT', id, name: nameOf(id) } : { type: 'SYSTEM' });
  switch (entry.kind) {
    case 'message': {
      const { id, seq, author, agentId, text, editedAt, deletedAt } = entry.message;
      const by = author === 'VISITOR' ? { type: 'VISITOR', id: row.visitorId, name: row.visitorName } : agent(agentId);
      return { type: 'MESSAGE', id, seq, at, author: by, text, files: entry.files.map(fileOf), editedAt: editedAt && zoned(editedAt, timeZone), deletedAt: deletedAt && zoned(deletedAt, timeZone) };
    }
    case 'note': {
      const { id, seq, agentId, text, editedAt, deletedAt } = entry.note;
      return { type: 'NOTE', internal: true, id, seq, at, author: agent(agentId), text, editedAt: editedAt && zoned(editedAt, timeZone), deletedAt: deletedAt && zoned(deletedAt, timeZone) };
    }
    case 'moment': {
      const { type, seq, actorType, actorId, data, reason } = entry.moment;
      const by = actorType === 'VISITOR' ? { type: 'VISITOR', id: row.visitorId, name: row.visitorName } : agent(actorType === 'AGENT' ? actorId : null);
      return { type: isEventName(type) ? eventTypes[type] : type, seq, at, by, ...(typeof data.url === 'string' && { url: data.url }), ...(reason !== null && { internal: true, reason }) };
    }
    case 'decision':
      return { type: 'ROUTED', at, agent: entry.decision.agentId && agent(entry.decision.agentId), reason: entry.decision.reason, candidates: entry.decision.candidates };
    case 'transfer': {
      const { fromAgentId, toAgentId, toGroupId, note, state } = entry.transfer;
      const to = toAgentId ? agent(toAgentId) : { type: 'GROUP', id: toGroupId, name: groupName(toGroupId) };
      return entry.isEnd ? { type: `TRANSFER_${state}`, at, to } : { type: 'TRANSFER_OFFERED', internal: true, at, from: agent(fromAgentId), to, note };
    }
  }
}

const fileOf = ({ id, name, size, type }: AttachmentRow) => ({ id, name, size, type });
