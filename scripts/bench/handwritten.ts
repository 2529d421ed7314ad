import { createServer, type IncomingMessage } from 'node:http';
import { sql } from '../../db/client.ts';

// The limit that lists are held against: one statement each, written by hand for just this answer, which PostgreSQL
// gives as JSON; no rights, no schema. The page is found by key before anything is joined to it.
const reader = process.env.BENCH_READER ?? '';
const workspace = process.env.BENCH_WORKSPACE ?? '';

/** An object of these columns, made by PostgreSQL from a row: faster than json_build_object. */
const object = (columns: string): string => `(select one from (select ${columns}) one)`;
const ifThere = (id: string, columns: string): string => `case when ${id} is not null then ${object(columns)} end`;

const conversation = `
  c.id, c.state, c.seq, ${object('s.id, s.name')} as site,
  ${object(`v.id, v.name, (
    select one from (
      select page_url as url, page_title as title from visit
      where workspace_id = c.workspace_id and visitor_id = c.visitor_id order by last_seen_at desc limit 1
    ) one) as page`)} as visitor,
  c.visitor_name as "visitorName", ${ifThere('a.id', 'a.id, a.name')} as agent, ${ifThere('l.id', 'l.id, l.name, l.color')} as label,
  array(select t.name from conversation_tag ct join tag t on t.workspace_id = ct.workspace_id and t.id = ct.tag_id
    where ct.workspace_id = c.workspace_id and ct.conversation_id = c.id order by t.name) as tags,
  c.started_at as "startedAt", c.assigned_at as "assignedAt", c.returned_at as "returnedAt", c.offered_to as "offeredTo", c.ended_at as "endedAt", c.ended_by as "endedBy",
  c.first_response_ms / 1000.0 as "firstResponseSeconds",
  case when c.first_response_ms <= 30000 then 'GREEN' when c.first_response_ms >= 120000 then 'RED'
    when c.first_response_ms is not null then 'YELLOW' end as "responseGrade",
  c.waiting_since as "waitingSince", c.message_count as "messageCount",
  ${object('c.last_message_text as text, c.last_message_author as author, c.last_message_at as "createdAt"')} as "lastMessage",
  c.agent_unread as "unreadCount", c.visitor_read_seq as "visitorReadSeq", c.agent_read_seq as "agentReadSeq",
  c.state = 'ACTIVE' and c.agent_id = $2 as "viewerCanSend", c.state <> 'ENDED' and c.agent_id = $2 as "viewerCanEnd",
  c.state = 'ENDED' and c.agent_id = $2 as "viewerCanReopen",
  c.state <> 'ENDED' and c.agent_id is distinct from $2 as "viewerCanTake", true as "viewerCanLabel"`;
const joins = `
  join site s on s.workspace_id = c.workspace_id and s.id = c.site_id
  join visitor v on v.workspace_id = c.workspace_id and v.id = c.visitor_id
  left join agent a on a.workspace_id = c.workspace_id and a.id = c.agent_id
  left join label l on l.workspace_id = c.workspace_id and l.id = c.label_id`;

const page = (state: string): string => `
  select json_build_object('data', json_build_object('conversations', json_build_object(
    'nodes', coalesce(json_agg(node order by place) filter (where place <= 25), '[]'),
    'pageInfo', json_build_object('hasNextPage', count(*) > 25))))::text as answer
  from (
    select c.place, ${object(conversation)} as node from (
      select *, row_number() over () as place from (
        select * from conversation where workspace_id = $1 and ${state} and (started_at, id) < ($3::timestamptz, $4::uuid)
        order by started_at desc, id desc limit 26
      ) c
    ) c ${joins}
  ) page`;

const thread = `
  select json_build_object('data', json_build_object('conversation', ${object(`${conversation},
    ${object(`(select json_agg(node order by seq) from (
      select m.seq, ${object(`m.id, m.conversation_id as "conversationId", m.seq, m.client_id as "clientId", m.text, m.created_at as "createdAt",
        m.edited_at as "editedAt", m.deleted_at as "deletedAt",
        case when m.file_names is not null then array(select ${object('f.id, f.name, f.size, f.width, f.height')} from attachment f
          where f.workspace_id = $1 and f.conversation_id = $3 and f.message_seq = m.seq order by f.id) else '{}' end as attachments,
        ${object(`m.author as type, case m.author when 'AGENT' then ma.name when 'VISITOR' then c.visitor_name end as name,
          ${ifThere('ma.id', 'ma.id, ma.name')} as agent`)} as author`)} as node
      from (select * from message where workspace_id = $1 and conversation_id = $3 order by seq desc limit 50) m
      left join agent ma on ma.workspace_id = m.workspace_id and ma.id = m.agent_id
    ) messages) as nodes`)} as messages,
    array(select ${object(`r.id, r.created_at as at, r.reason, r.candidates, ${ifThere('ra.id', 'ra.id, ra.name')} as agent`)}
      from routing_decision r left join agent ra on ra.workspace_id = r.workspace_id and ra.id = r.agent_id
      where r.workspace_id = $1 and r.conversation_id = $3 order by r.id) as "routingDecisions",
    array(select ${object(`n.id, n.conversation_id as "conversationId", n.seq, n.client_id as "clientId", n.text, n.created_at as "createdAt",
        n.edited_at as "editedAt", n.deleted_at as "deletedAt", ${object('na.id, na.name')} as author`)}
      from note n join agent na on na.workspace_id = n.workspace_id and na.id = n.agent_id
      where n.workspace_id = $1 and n.conversation_id = $3 order by n.seq) as notes,
    array(select ${object(`t.id, t.state, t.note, t.created_at as "createdAt", t.ended_at as "endedAt", ${object('fa.id, fa.name')} as "from",
        ${ifThere('ta.id', 'ta.id, ta.name')} as "toAgent", ${ifThere('tg.id', 'tg.id, tg.name')} as "toGroup"`)}
      from transfer t join agent fa on fa.workspace_id = t.workspace_id and fa.id = t.from_agent_id
      left join agent ta on ta.workspace_id = t.workspace_id and ta.id = t.to_agent_id
      left join "group" tg on tg.workspace_id = t.workspace_id and tg.id = t.to_group_id
      where t.workspace_id = $1 and t.conversation_id = $3 order by t.id) as transfers`)}))::text as answer
  from conversation c ${joins} where c.workspace_id = $1 and c.id = $3`;

/** Of one site, whose id is the reader's place. */
const online = `
  select json_build_object('data', json_build_object('onlineVisitors', json_build_object(
    'totalCount', (select count(*) from online_visitor where workspace_id = $1 and site_id = $2 and seen_at > now() - interval '75 s'),
    'nodes', coalesce(json_agg(node order by place) filter (where place <= 50), '[]'),
    'pageInfo', json_build_object('hasNextPage', count(*) > 50))))::text as answer
  from (
    select place, ${object(`o.id, ${object('s.id, s.name')} as site, ${object('o.url, o.title')} as page, o.referrer,
      ${object('o.country, o.region, o.city')} as place, ${object('o.browser, o.system, o.device as kind')} as device, o.came_at as since`)} as node
    from (
      select *, row_number() over () as place from (
        select * from online_visitor where workspace_id = $1 and site_id = $2 and seen_at > now() - interval '75 s'
        order by came_at desc, id desc limit 51
      ) o
    ) o join site s on s.workspace_id = o.workspace_id and s.id = o.site_id
  ) page`;

const statements: Record<string, string> = { '/online': online, '/inbox': page(`state <> 'ENDED'`), '/history': page(`state = 'ENDED'`), '/thread': thread };

const server = createServer(async (request, response) => {
  const { variables } = JSON.parse(await bodyOf(request));
  const key = request.url === '/online' ? [] : variables.id ? [variables.id] : Buffer.from(variables.after, 'base64url').toString().split('|');
  const [found] = await sql.unsafe<{ answer: string }[]>(statements[request.url ?? ''] ?? '', [workspace, reader, ...key], { prepare: true });
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
