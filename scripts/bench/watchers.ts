import { cookieOf } from '../../graphql/server.factory.ts';
import { newId } from '../../graphql/id.ts';
import { newWorld } from '../../graphql/world.factory.ts';
import { connect } from './chats.ts';
import { portalOperation } from './operations.ts';

/** Agents of one workspace who have the portal open, each with the count of the visitors who are online. */
export async function openWatchers(url: string, count: number) {
  const world = await newWorld();
  const cookies = await Promise.all(Array.from({ length: count }, async () => (await cookieOf(await world.agent())).cookie));
  const query = portalOperation('OnlineCount', 50);
  const sockets = await Promise.all(
    cookies.map(async (cookie) => {
      const socket = await connect(url, { cookie }, {});
      socket.send(JSON.stringify({ id: newId(), type: 'subscribe', payload: { query } }));
      return socket;
    }),
  );
  return { world, site: world.site, sockets, cookie: cookies[0] ?? '', listQuery: portalOperation('OnlineVisitors', 50) };
}
