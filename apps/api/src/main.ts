import { readConfig } from './app/config.js';
import { dataDirectory } from './app/data-directory.js';
import { startProduct } from './app/product.js';
import { sentenceFor } from './app/start-sentence.js';
import { createLog } from './platform/log.js';

const tell = (line: string): void => void process.stdout.write(`${line}\n`);

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const log = createLog('warn');
  const product = await startProduct(config, await dataDirectory(config.dataDir), log, tell);
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    tell('Stopping …');
    product.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  if (config.databaseUrl !== null && config.databaseUrl === config.migrationUrl) {
    tell(
      'Heard works as a weaker role on every connection. Two database accounts are safer: set DATABASE_MIGRATION_URL too.',
    );
  }
  if (product.setupUrl !== null) tell(`Open this address once to make the first administrator: ${product.setupUrl}`);
  tell(`Heard is ready at ${config.publicUrl}`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${sentenceFor(error)}\n`);
  process.exit(1);
});
