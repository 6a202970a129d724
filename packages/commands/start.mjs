import { spawn } from 'node:child_process';
import { buildWhatChanged } from './build.mjs';
import { checkout } from './checkout.mjs';
import { installWhatIsMissing } from './install.mjs';
import { command } from './machine.mjs';

const tell = (line) => void process.stdout.write(`${line}\n`);

function startProduct() {
  const product = spawn(process.execPath, ['--enable-source-maps', 'apps/api/dist/main.js'], {
    cwd: checkout,
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'production' },
  });
  // Ctrl-C and a closed terminal reach the product by themselves; this process only waits for it to stop cleanly.
  process.on('SIGINT', () => undefined);
  process.on('SIGHUP', () => product.kill('SIGHUP'));
  process.on('SIGTERM', () => product.kill('SIGTERM'));
  product.on('close', (code) => process.exit(code ?? 1));
}

await command(async () => {
  await installWhatIsMissing(tell);
  await buildWhatChanged(tell);
  startProduct();
});
