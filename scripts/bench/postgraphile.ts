import { fork, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cpuSecondsOf, ready } from './kit.ts';
import { answer, type Asked } from './requests.ts';

const source = join(import.meta.dirname, 'postgraphile');

/** PostGraphile on the same tables, in a process of its own; installed at first, beside the product's own packages. */
export async function servePostgraphile(port: number): Promise<{ cpuSeconds(): number; stop(): Promise<void> }> {
  const folder = installed();
  const child = fork(join(folder, 'serve.mjs'), { execArgv: [], env: { ...process.env, BENCH_PORT: String(port) }, stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
  await ready(child);
  return {
    cpuSeconds: () => cpuSecondsOf(child.pid ?? 0),
    stop: async () => {
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}

function installed(): string {
  const folder = join(tmpdir(), 'samtal-bench-postgraphile');
  mkdirSync(folder, { recursive: true });
  for (const file of ['package.json', 'serve.mjs']) copyFileSync(join(source, file), join(folder, file));
  if (existsSync(join(folder, 'node_modules/postgraphile'))) return folder;
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'], { cwd: folder, stdio: 'inherit' });
  if (status !== 0) throw new Error('PostGraphile could not be installed.');
  return folder;
}

const cursorQuery = `query ($workspaceId: UUID!, $id: UUID!) {
  allConversations(first: 1, condition: { workspaceId: $workspaceId, rowId: $id }, orderBy: [STARTED_AT_DESC, ROW_ID_DESC]) { edges { cursor } }
}`;

/** Its cursors hold a digest that only it can make, so it is asked for them. */
export async function pagesAfter(port: number, workspaceId: string, ids: readonly string[], condition: object): Promise<Asked> {
  const bodies: string[] = [];
  for (const id of ids) {
    const body = JSON.stringify({ query: cursorQuery, variables: { workspaceId, id } });
    const { data } = await answer(port, { path: '/graphql', bodies: [body] });
    const after = data.allConversations.edges[0].cursor;
    bodies.push(JSON.stringify({ query: pageQuery, variables: { condition: { workspaceId, ...condition }, after } }));
  }
  return { path: '/graphql', bodies };
}

export const threads = (workspaceId: string, ids: readonly string[]): Asked => ({
  path: '/graphql',
  bodies: ids.map((id) => JSON.stringify({ query: threadQuery, variables: { workspaceId, id } })),
});

// With the names of types, as the portal's client asks ours for them.
const row = `
  __typename rowId state seq visitorName startedAt assignedAt returnedAt offeredTo endedAt endedBy firstResponseMs waitingSince messageCount
  lastMessageText lastMessageAuthor lastMessageAt agentUnread visitorReadSeq agentReadSeq
  siteByWorkspaceIdAndSiteId { rowId name __typename }
  visitorByWorkspaceIdAndVisitorId {
    rowId name __typename
    visitsByWorkspaceIdAndVisitorId(first: 1, orderBy: LAST_SEEN_AT_DESC) { nodes { pageUrl pageTitle __typename } }
  }
  agentByWorkspaceIdAndAgentId { rowId name __typename }
  labelByWorkspaceIdAndLabelId { rowId name color __typename }
  conversationTagsByWorkspaceIdAndConversationId { nodes { tagByWorkspaceIdAndTagId { name } } }`;

const pageQuery = `query Page($condition: ConversationCondition!, $after: Cursor!) {
  allConversations(first: 25, after: $after, condition: $condition, orderBy: [STARTED_AT_DESC, ROW_ID_DESC]) {
    nodes { ${row} }
    pageInfo { hasNextPage endCursor __typename }
  }
}`;

const threadQuery = `query Thread($workspaceId: UUID!, $id: UUID!) {
  conversationByWorkspaceIdAndRowId(workspaceId: $workspaceId, rowId: $id) {
    ${row}
    messagesByWorkspaceIdAndConversationId(last: 50, orderBy: PRIMARY_KEY_ASC) {
      nodes {
        rowId conversationId seq clientId text createdAt editedAt deletedAt author __typename agentByWorkspaceIdAndAgentId { rowId name __typename }
        attachmentsByWorkspaceIdAndConversationIdAndMessageSeq { nodes { rowId name size width height __typename } }
      }
      pageInfo { hasPreviousPage startCursor __typename }
    }
    routingDecisionsByWorkspaceIdAndConversationId(orderBy: PRIMARY_KEY_ASC) {
      nodes { rowId createdAt reason candidates __typename agentByWorkspaceIdAndAgentId { rowId name __typename } }
    }
    notesByWorkspaceIdAndConversationId(orderBy: PRIMARY_KEY_ASC) {
      nodes { rowId conversationId seq clientId text createdAt editedAt deletedAt __typename agentByWorkspaceIdAndAgentId { rowId name __typename } }
    }
    transfersByWorkspaceIdAndConversationId(orderBy: PRIMARY_KEY_ASC) {
      nodes {
        rowId state note createdAt endedAt __typename agentByWorkspaceIdAndFromAgentId { rowId name __typename }
        agentByWorkspaceIdAndToAgentId { rowId name __typename } groupByWorkspaceIdAndToGroupId { rowId name __typename }
      }
    }
  }
}`;
