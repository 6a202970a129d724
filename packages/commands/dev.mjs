import { spawn } from 'node:child_process';
import path from 'node:path';
import { checkout } from './checkout.mjs';
import { installWhatIsMissing } from './install.mjs';
import { command } from './machine.mjs';

const tell = (line) => void process.stdout.write(`${line}\n`);

function startBoth() {
  const api = path.join(checkout, 'apps/api');
  const web = path.join(checkout, 'apps/web');
  const children = [
    spawn(path.join(api, 'node_modules/.bin/tsx'), ['watch', '--clear-screen=false', 'src/main.ts'], {
      cwd: api,
      stdio: 'inherit',
    }),
    spawn(path.join(web, 'node_modules/.bin/vite'), ['--clearScreen', 'false'], {
      cwd: web,
      stdio: 'inherit',
      env: { ...process.env, HEARD_API: `http://127.0.0.1:${process.env.PORT ?? 4000}` },
    }),
  ];
  tell('With reload: open the address that Vite prints.');
  let stopping = false;
  // Ctrl-C reaches both by themselves; a second signal would end the API before its database has stopped.
  const stop = (signal) => {
    if (!stopping && signal !== 'SIGINT') children.forEach((child) => child.kill('SIGTERM'));
    stopping = true;
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
  for (const child of children) child.on('close', stop);
}

await command(async () => {
  await installWhatIsMissing(tell);
  startBoth();
});
