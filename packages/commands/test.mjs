import path from 'node:path';
import { buildServer, buildWhatChanged } from './build.mjs';
import { checkout } from './checkout.mjs';
import { checks, generatedFiles } from './checks.mjs';
import { countVitest, countJourneys, countProgram } from './count-tests.mjs';
import { installWhatIsMissing } from './install.mjs';
import { command, Refusal, sayWhetherTried } from './machine.mjs';
import { runProgram } from './run-program.mjs';
import { slowestTen, timesByFeature } from './tell-times.mjs';

const tell = (line) => void process.stdout.write(`${line}\n`);
/** Whatever takes longest begins first: two run at a time, and the short ones fill what is left. */
const testedPackages = [
  'apps/api',
  'apps/web',
  'packages/embedded-postgres',
  'packages/domain',
  'packages/demo-council',
];
const total = { passed: 0, failed: 0 };
const ran = [];
const begun = Date.now();

const secondsSince = (moment) => ((Date.now() - moment) / 1000).toFixed(1);

/** Runs one part and counts it. A part that could not be run at all has failed. */
async function part(name, run) {
  const since = Date.now();
  const { passed, failed, output, tests } = await run().catch((error) => ({
    passed: 0,
    failed: 1,
    output: error instanceof Refusal ? `${error.details}\n${error.message}` : String(error.stack),
  }));
  total.passed += passed;
  total.failed += failed;
  ran.push(...(tests ?? []));
  tell(`${failed === 0 ? 'ok    ' : 'FAILED'} ${name}: ${passed} passed, ${failed} failed (${secondsSince(since)} s)`);
  if (failed > 0) tell(output);
  return failed === 0;
}

const check = (name, run) => part(name, async () => countProgram(await run()));

async function runVitest(folder) {
  const cwd = path.join(checkout, folder);
  const report = path.join(cwd, 'node_modules/.test-report.json');
  return countVitest(report, () =>
    runProgram(path.join(cwd, 'node_modules/.bin/vitest'), ['run', '--reporter=json', `--outputFile=${report}`], {
      cwd,
      quiet: true,
    }),
  );
}

async function runPlaywright(args, env = {}) {
  const cwd = path.join(checkout, 'e2e');
  const report = path.join(cwd, 'node_modules/.journeys.json');
  return countJourneys(report, () =>
    runProgram(path.join(cwd, 'node_modules/.bin/playwright'), ['test', '--reporter=json', ...args], {
      cwd,
      quiet: true,
      env: { PLAYWRIGHT_JSON_OUTPUT_NAME: report, NODE_ENV: 'production', ...env },
    }),
  );
}

/** A step that throws where it fails. */
const step = (run) => async () => {
  await run(tell);
  return { code: 0, output: '' };
};

const checkSize = () =>
  runProgram(process.execPath, ['scripts/check-budgets.mjs'], { cwd: path.join(checkout, 'apps/web'), quiet: true });

async function runJourneys(args) {
  if (!(await check('build', step(buildWhatChanged)))) return;
  await check('size of the web app', checkSize);
  if (args.length > 0) return part('journeys', () => runPlaywright(args));
  // One after the other: a product that is being built or killed leaves a browser too little of the machine.
  await part('journeys', () => runPlaywright(['--project=journeys', '--project=board']));
  // Three on two cores: one of them waits for a database to stop, for a disk or for packages.
  const starts = ['--project=start', '--workers=3'];
  await part('starts and stops', () => runPlaywright(starts, { HEARD_E2E_URL: 'none' }));
}

/** Most of what is run keeps one core busy, or waits. */
async function twoAtATime(things, run) {
  const waiting = [...things];
  const work = async () => {
    for (let thing = waiting.shift(); thing; thing = waiting.shift()) await run(thing);
  };
  await Promise.all([work(), work()]);
}

async function runChecks() {
  await twoAtATime(checks, ([name, run]) => check(name, run));
  await check(...generatedFiles); // it may write what the others read
}

async function runUnits() {
  if (!(await check('build of the server', step(buildServer)))) return;
  await twoAtATime(testedPackages, (folder) => part(`tests in ${folder}`, () => runVitest(folder)));
}

/** What can be asked for, and what is run for it. */
const parts = {
  all: [runChecks, runUnits, runJourneys],
  check: [runChecks],
  units: [runUnits],
  e2e: [runJourneys],
};

await command(async () => {
  const [what = 'all', ...rest] = process.argv.slice(2);
  if (!Object.hasOwn(parts, what)) {
    throw new Refusal('Use "npm test", "npm test units", "npm run check" or "npm run e2e".');
  }
  sayWhetherTried(tell);
  if (await check('packages', step(installWhatIsMissing))) for (const run of parts[what]) await run(rest);
  for (const line of [...timesByFeature(ran), ...slowestTen(ran)]) tell(line);
  tell(`That took ${secondsSince(begun)} s.`);
  tell(`${total.passed} passed, ${total.failed} failed`);
  process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);
});
