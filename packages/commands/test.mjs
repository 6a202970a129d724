import path from 'node:path';
import { buildWhatChanged } from './build.mjs';
import { checkout } from './checkout.mjs';
import { checks } from './checks.mjs';
import { countJest, countJourneys } from './count-tests.mjs';
import { installWhatIsMissing } from './install.mjs';
import { checkMachine, refuse } from './machine.mjs';
import { runProgram } from './run-program.mjs';

const tell = (line) => void process.stdout.write(`${line}\n`);
const jestPackages = ['packages/domain', 'packages/embedded-postgres', 'packages/demo-council', 'apps/api', 'apps/web'];
const total = { passed: 0, failed: 0 };

function count(name, { passed, failed }, output, since) {
  total.passed += passed;
  total.failed += failed;
  const seconds = ((Date.now() - since) / 1000).toFixed(1);
  tell(`${failed === 0 ? 'ok    ' : 'FAILED'} ${name}: ${passed} passed, ${failed} failed (${seconds} s)`);
  if (failed > 0) tell(output);
}

async function runChecks() {
  for (const [name, run] of checks) {
    const since = Date.now();
    const { code, output } = await run();
    count(name, code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }, output, since);
  }
}

async function runJest() {
  for (const folder of jestPackages) {
    const since = Date.now();
    const cwd = path.join(checkout, folder);
    const report = path.join(cwd, 'node_modules/.jest-report.json');
    const { code, output } = await runProgram(
      path.join(cwd, 'node_modules/.bin/jest'),
      ['--json', `--outputFile=${report}`],
      { cwd, quiet: true, env: { NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning' } },
    );
    const counted = countJest(report);
    count(
      `tests in ${folder}`,
      code !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted,
      output,
      since,
    );
  }
}

async function runJourneys(args) {
  const since = Date.now();
  await buildWhatChanged(tell);
  const budgets = await runProgram(process.execPath, ['scripts/check-budgets.mjs'], {
    cwd: path.join(checkout, 'apps/web'),
    quiet: true,
  });
  count(
    'size of the web app',
    budgets.code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 },
    budgets.output,
    since,
  );
  const cwd = path.join(checkout, 'e2e');
  const report = path.join(cwd, 'node_modules/.journeys.json');
  const { code, output } = await runProgram(
    path.join(cwd, 'node_modules/.bin/playwright'),
    ['test', '--reporter=list,json', ...args],
    { cwd, quiet: true, env: { PLAYWRIGHT_JSON_OUTPUT_NAME: report, NODE_ENV: 'production' } },
  );
  const counted = countJourneys(report);
  count('journeys', code !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted, output, since);
}

const [part = 'all', ...rest] = process.argv.slice(2);
if (!['all', 'check', 'e2e'].includes(part)) refuse('Use "npm test", "npm run check" or "npm run e2e".');

checkMachine();
await installWhatIsMissing(tell);
if (part !== 'e2e') await runChecks();
if (part === 'all') await runJest();
if (part !== 'check') await runJourneys(rest);
tell(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);
