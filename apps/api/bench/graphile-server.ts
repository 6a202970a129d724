import './with-resolvers.js'; // before PostGraphile, which takes it for given
import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';

/*
 * PostGraphile as its manual sets it up, on the same account and policies. Who is asking stands in a header, as a token
 * that was checked elsewhere would say: no session is looked up and no audit row written.
 */
const claims = 'x-claims';

const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  disablePlugins: ['PgIndexBehaviorsPlugin'], // also what has no index of its own may be ordered by and filtered
  pgServices: [makePgService({ connectionString: process.env['DATABASE_URL'], schemas: ['public', 'bench'] })],
  grafast: {
    context: ({ node }) => {
      const header = node?.req.headers[claims];
      return { pgSettings: { role: 'heard_app', ...JSON.parse(typeof header === 'string' ? header : '{}') } };
    },
  },
  grafserv: { graphqlPath: '/graphql', graphiql: false, watch: false },
});

const server = createServer();
server.on('error', (error) => {
  throw error;
});
await instance.createServ(grafserv).addTo(server);
server.listen(Number(process.env['PORT']), '127.0.0.1', () => {
  process.stdout.write(`ready at http://127.0.0.1:${String(process.env['PORT'])}\n`);
});
process.on('SIGTERM', () => process.exit(0));
