import { createServer, type IncomingMessage } from 'node:http';
import { sql } from '../../db/client.ts';

// The limit that lists are held against: one statement each, written by hand for just this answer, which PostgreSQL
// gives as JSON; no rights, no schema. The page is found by key before anything is joined to it.
const reader = process.env.BENCH_READER ?? '';
const workspace = process.env.BENCH_WORKSPACE ?? '';

const row = `
  'id', c.id, 'state', c.state, 'seq', c.seq, 'site', json_build_object('id', s.id, 'name', s.name),
  'visitor', json_build_object('id', v.id, 'name', v.name, 'page', (
    select json_build_object('url', page_url, 'title', page_title) from visit
    where workspace_id = c.workspace_id and visitor_id = c.visitor_id order by last_seen_at desc limit 1)),
  'visitorName', c.visitor_name,
  'agent', case when a.id is not null then json_build_object('id', a.id, 'name', a.name) end,
  'label', case when l.id is not null then json_build_object('id', l.id, 'name', l.name, 'color', l.color) end,
  'tags', coalesce((select json_agg(t.name order by t.name) from conversation_tag ct
    join tag t on t.workspace_id = ct.workspace_id and t.id = ct.tag_id
    where ct.workspace_id = c.workspace_id and ct.conversation_id = c.id), '[]'),
  'startedAt', c.started_at, 'assignedAt', c.assigned_at, 'endedAt', c.ended_at, 'endedBy', c.ended_by,
  'firstResponseSeconds', c.first_response_ms / 1000.0,
  'responseGrade', case when c.first_response_ms <= 30000 then 'GREEN' when c.first_response_ms >= 120000 then 'RED'
    when c.first_response_ms is not null then 'YELLOW' end,
  'waitingSince', c.waiting_since, 'messageCount', c.message_count,
  'lastMessage', json_build_object('text', c.last_message_text, 'author', c.last_message_author, 'createdAt', c.last_message_at),
  'unreadCount', c.agent_unread, 'visitorReadSeq', c.visitor_read_seq, 'agentReadSeq', c.agent_read_seq,
  'viewerCanSend', c.state = 'ACTIVE' and c.agent_id = $2, 'viewerCanEnd', c.state <> 'ENDED' and c.agent_id = $2,
  'viewerCanReopen', c.state = 'ENDED' and c.agent_id = $2, 'viewerCanTake', c.state <> 'ENDED' and c.agent_id is distinct from $2,
  'viewerCanLabel', true`;
const joins = `
  join site s on s.workspace_id = c.workspace_id and s.id = c.site_id
  join visitor v on v.workspace_id = c.workspace_id and v.id = c.visitor_id
  left join agent a on a.workspace_id = c.workspace_id and a.id = c.agent_id
  left join label l on l.workspace_id = c.workspace_id and l.id = c.label_id`;

const page = (state: string) => `
  select json_build_object('data', json_build_object('conversations', json_build_object(
    'nodes', coalesce(json_agg(json_build_object(${row}) order by c.started_at desc, c.id desc) filter (where c.place <= 25), '[]'),
    'pageInfo', json_build_object('hasNextPage', count(*) > 25))))::text as answer
  from (
    select c.*, row_number() over () as place from (
      select * from conversation where workspace_id = $1 and ${state} and (started_at, id) < ($3::timestamptz, $4::uuid)
      order by started_at desc, id desc limit 26
    ) c
  ) c ${joins}`;

const thread = `
  select json_build_object('data', json_build_object('conversation', json_build_object(
    ${row},
    'messages', (select json_build_object('nodes', json_agg(json_build_object(
        'id', m.id, 'conversationId', m.conversation_id, 'seq', m.seq, 'clientId', m.client_id, 'text', m.text,
        'createdAt', m.created_at, 'author', json_build_object('type', m.author,
          'name', case m.author when 'AGENT' then ma.name when 'VISITOR' then c.visitor_name end,
          'agent', case when ma.id is not null then json_build_object('id', ma.id, 'name', ma.name) end)) order by m.seq))
      from (select * from message where workspace_id = $1 and conversation_id = $3 order by seq desc limit 50) m
      left join agent ma on ma.workspace_id = m.workspace_id and ma.id = m.agent_id),
    'routingDecisions', coalesce((select json_agg(json_build_object('id', r.id, 'at', r.created_at, 'reason', r.reason,
        'candidates', r.candidates, 'agent', case when ra.id is not null then json_build_object('id', ra.id, 'name', ra.name) end) order by r.id)
      from routing_decision r left join agent ra on ra.workspace_id = r.workspace_id and ra.id = r.agent_id
      where r.workspace_id = $1 and r.conversation_id = $3), '[]'))))::text as answer
  from conversation c ${joins} where c.workspace_id = $1 and c.id = $3`;

const statements: Record<string, string> = { '/inbox': page(`state <> 'ENDED'`), '/history': page(`state = 'ENDED'`), '/thread': thread };

const server = createServer(async (request, response) => {
  const { variables } = JSON.parse(await bodyOf(request));
  const key = variables.id ? [variables.id] : Buffer.from(variables.after, 'base64url').toString().split('|');
  const [found] = await sql.unsafe<{ answer: string }[]>(statements[request.url ?? ''] ?? '', [workspace, reader, ...key]);
  const answer = Buffer.from(found?.answer ?? '');
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': answer.length }).end(answer);
});
server.listen(Number(process.env.BENCH_PORT), '127.0.0.1', () => process.send?.('ready'));
process.on('SIGTERM', () => process.exit(0));

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}
