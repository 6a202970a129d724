import { spawn } from 'node:child_process';
import { buildWhatChanged } from './build.mjs';
import { checkout } from './checkout.mjs';
import { installWhatIsMissing } from './install.mjs';
import { command, sayWhetherTried } from './machine.mjs';

const tell = (line) => void process.stdout.write(`${line}\n`);

function startProduct() {
  const product = spawn(process.execPath, ['--enable-source-maps', 'apps/api/dist/main.js'], {
    cwd: checkout,
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'production' },
  });
  // A terminal's Ctrl-C reaches the product by itself, a supervisor's signal only this process: it hears the first one.
  for (const signal of ['SIGINT', 'SIGHUP', 'SIGTERM']) process.on(signal, () => product.kill(signal));
  product.on('close', (code) => process.exit(code ?? 1));
}

await command(async () => {
  sayWhetherTried(tell);
  await installWhatIsMissing(tell);
  await buildWhatChanged(tell);
  startProduct();
});
