import { type Config, readConfig } from './app/config.js';
import { dataDirectory } from './app/data-directory.js';
import { type RunningProduct, startProduct } from './app/product.js';
import { invitationHours } from './app/first-start.js';
import { sentenceFor } from './app/start-sentence.js';
import { createLog } from './platform/log.js';

const tell = (line: string): void => void process.stdout.write(`${line}\n`);
process.stdout.on('error', () => undefined); // the terminal has gone: that is no reason to leave the database alone

function end(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

/** Calls `stop` at the first Ctrl-C, at a closed terminal, or when the system says so. */
function onRequestToStop(stop: () => void): void {
  let asked = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (asked) return;
      asked = true;
      tell('Stopping …');
      stop();
    });
  }
}

function welcome(
  { databaseUrl, migrationUrl, publicUrl, secureCookies, trustProxy }: Config,
  { setupUrl }: RunningProduct,
): void {
  if (databaseUrl !== null && databaseUrl === migrationUrl) {
    tell(
      'Heard works as a weaker role on every connection. Two database accounts are safer: set DATABASE_MIGRATION_URL too.',
    );
  }
  if (secureCookies && trustProxy === 0) {
    tell(
      'Heard can’t tell where people sign in from, and counts wrong passwords by account alone: set TRUST_PROXY to the number of proxies in front.',
    );
  }
  if (setupUrl !== null) {
    tell(`Open this address once, within ${invitationHours} hours, to make the first administrator: ${setupUrl}`);
  }
  tell(`Heard is ready at ${publicUrl}`);
}

async function main(): Promise<void> {
  const starting = new AbortController();
  let product: RunningProduct | null = null;
  const stop = async (): Promise<void> => {
    if (product === null) return starting.abort(); // what has been started so far stops on its way out
    await product.stop();
    process.exit(0);
  };
  onRequestToStop(() => void stop().catch((error: unknown) => end(sentenceFor(error))));
  const config = readConfig(process.env);
  const dataDir = await dataDirectory(config.dataDir);
  try {
    product = await startProduct({ config, dataDir, tell, log: createLog('warn'), signal: starting.signal });
  } catch (error) {
    if (starting.signal.aborted) process.exit(0);
    throw error;
  }
  if (starting.signal.aborted) return stop();
  welcome(config, product);
  await product.failed();
  end('Start Heard again: its database ended by itself, and what was acknowledged is stored.');
}

main().catch((error: unknown) => end(sentenceFor(error)));
