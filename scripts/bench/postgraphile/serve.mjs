import { createServer } from 'node:http';
import { makePgService } from '@dataplan/pg/adaptors/pg';
import { grafserv } from 'grafserv/node';
import { postgraphile } from 'postgraphile';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';

// PostGraphile as it comes, on the same tables, with as many connections to the database as the others.
const pgl = postgraphile({
  extends: [PostGraphileAmberPreset],
  pgServices: [makePgService({ connectionString: process.env.DATABASE_URL, poolConfig: { max: Number(process.env.DATABASE_POOL) } })],
  grafast: { explain: false },
  grafserv: { graphqlPath: '/graphql', graphiql: false, watch: false, dangerouslyAllowAllCORSRequests: false },
});
const server = createServer();
server.once('error', (error) => {
  throw error;
});
await pgl.createServ(grafserv).addTo(server);
server.listen(Number(process.env.BENCH_PORT), '127.0.0.1', () => process.send?.('ready'));
process.on('SIGTERM', () => process.exit(0));
