import { Refusal } from './machine.mjs';
import { runProgram } from './run-program.mjs';
import { fingerprint, unlessStamped } from './stamp.mjs';

const shared = ['pnpm-lock.yaml', 'packages/domain/src', 'packages/config/tsconfig.base.json'];

const server = {
  name: 'the server',
  stamp: 'apps/api/dist/.built',
  sources: [
    ...shared,
    'apps/api/src',
    'apps/api/build.mjs',
    'packages/embedded-postgres/src',
    'packages/demo-council/src',
  ],
  command: ['node', ['apps/api/build.mjs']],
};

const webApp = {
  name: 'the web app',
  stamp: 'apps/web/dist/.built',
  sources: [
    ...shared,
    'apps/web/src',
    'apps/web/first-page',
    'apps/web/public',
    'apps/web/index.html',
    'apps/web/vite.config.ts',
    'apps/web/build.mjs',
    'packages/schema/schema.graphql',
  ],
  command: ['node', ['apps/web/build.mjs']],
};

async function build(part, tell) {
  await unlessStamped(part.stamp, fingerprint(part.sources), async () => {
    tell(`Building ${part.name} …`);
    const { code, output } = await runProgram(...part.command, { quiet: true, env: { NODE_ENV: 'production' } });
    if (code === 0) return;
    throw new Refusal(`Read above what went wrong: building ${part.name} failed.`, output);
  });
}

/** Builds the server and its commands, if they have changed since. Throws `Refusal`. */
export const buildServer = async (tell) => build(server, tell);

/** Builds what has changed since it was last built. Throws `Refusal`. */
export async function buildWhatChanged(tell) {
  await buildServer(tell);
  await build(webApp, tell);
}
