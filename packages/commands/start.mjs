import { spawn } from 'node:child_process';
import { buildWhatChanged } from './build.mjs';
import { checkout } from './checkout.mjs';
import { installWhatIsMissing } from './install.mjs';
import { checkMachine } from './machine.mjs';

const tell = (line) => void process.stdout.write(`${line}\n`);

checkMachine();
await installWhatIsMissing(tell);
await buildWhatChanged(tell);

const product = spawn(process.execPath, ['--enable-source-maps', 'apps/api/dist/main.js'], {
  cwd: checkout,
  stdio: 'inherit',
  env: { ...process.env, NODE_ENV: 'production' },
});
// Ctrl-C reaches the product by itself; this process only waits for it to stop cleanly.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => product.kill('SIGTERM'));
process.on('SIGHUP', () => product.kill('SIGTERM'));
product.on('close', (code) => process.exit(code ?? 1));
