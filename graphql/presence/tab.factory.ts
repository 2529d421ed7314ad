import { once } from 'node:events';
import { WebSocket } from 'ws';
import { sql } from '../../db/client.ts';
import type { AgentRow } from '../../db/rows.ts';
import { cookieOf, type TestServer } from '../server.factory.ts';
import type { World } from '../world.factory.ts';
import { anAgent } from './presence.factory.ts';

/** An agent with nothing open, and browsers for it. */
export async function aPerson(server: TestServer, world: World) {
  const person = await anAgent(world, { presence: 'OFFLINE' });
  return { ...person, browser: async () => browserOf(server, person.agent) };
}

/** A browser that is signed in. `asleep`: it does not answer what the server asks for as a sign of life. */
async function browserOf(server: TestServer, agent: AgentRow) {
  const { cookie, sessionId } = await cookieOf(agent);
  return {
    sessionId,
    tab: async ({ asleep = false } = {}) => {
      const options = { headers: { cookie }, autoPong: !asleep };
      const socket = new WebSocket(`${server.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', options);
      const closed = new Promise<number>((resolve) => socket.once('close', resolve));
      await once(socket, 'open');
      socket.send('{"type":"connection_init"}');
      await once(socket, 'message');
      return { socket, closed };
    },
  };
}

/** As if so many seconds had passed since whatever is closed now. */
export const secondsPass = (world: World, seconds: number) => sql`
  update agent_connection set closed_at = closed_at - make_interval(secs => ${seconds})
  where workspace_id = ${world.workspaceId} and closed_at is not null`;

/** How many connections of the agent the table holds as open, and as closed. */
export async function connectionsOf({ id }: AgentRow): Promise<{ open: number; closed: number }> {
  const [row] = await sql<{ open: number; closed: number }[]>`
    select count(*) filter (where closed_at is null)::int as open, count(closed_at)::int as closed
    from agent_connection where agent_id = ${id}`;
  return row ?? { open: 0, closed: 0 };
}
