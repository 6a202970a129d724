import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { tsImport } from 'tsx/esm/api';
import { checkout } from './checkout.mjs';
import { installWhatIsMissing } from './install.mjs';
import { command, Refusal } from './machine.mjs';
import { findMutants } from './mutants/find-mutants.mjs';
import { judge, newMemory } from './mutants/judge-mutant.mjs';
import { knownSurvivors } from './mutants/known-survivors.mjs';
import { stopsCompiler, stoppedByCompiler } from './mutants/type-check.mjs';
import { testsFor } from './mutants/what-notices.mjs';
import { filesOfCheckout, makeWorkingCopy } from './mutants/working-copy.mjs';

const tell = (line) => void process.stdout.write(`${line}\n`);

/** The mutants of the files below these places of the checkout; of all files where none is named. */
function mutantsBelow(places, files) {
  const asked = places.map((place) => path.relative(checkout, path.resolve(process.env.INIT_CWD ?? '.', place)));
  const isAsked = (file) => asked.length === 0 || asked.some((place) => file === place || file.startsWith(`${place}/`));
  return files.filter(isAsked).flatMap((file) => findMutants(file, readFileSync(path.join(checkout, file), 'utf8')));
}

/** One PostgreSQL for all runs of tests: they leave alone what is named in the environment. */
async function startCluster(copy) {
  const setUp = await tsImport(path.join(copy.folder, 'apps/api/test/global-setup.ts'), import.meta.url);
  return setUp.default();
}

const placeOf = ({ file, line, gone }) => `${file}:${line}  ${gone}`;
const isKnown = ({ file, gone }) => knownSurvivors.some((known) => known.file === file && known.gone === gone);

/** Who notices this one: a test, or the compiler where it uses the file; null for nobody. */
async function whoNotices(copy, mutant, { files, memory }) {
  const test = await judge(copy, mutant, { tests: testsFor(mutant.file, files), memory });
  if (test !== null) return test;
  return (await stopsCompiler(copy, mutant)) ? 'the compiler' : null;
}

/** Runs the tests for each of these mutants, several copies at a time; tells who survives, and answers how many did. */
async function judgeByTests(mutants, files, copies) {
  const survivors = { known: 0, others: [] };
  const memory = newMemory();
  const queue = [...mutants];
  const work = async (copy) => {
    for (let mutant = queue.shift(); mutant; mutant = queue.shift()) {
      const by = await whoNotices(copy, mutant, { files, memory });
      const known = by === null && isKnown(mutant);
      if (known) survivors.known += 1;
      else if (by === null) survivors.others.push(mutant);
      if (!known) tell(`${by ?? 'SURVIVES'}  ${placeOf(mutant)}`);
    }
  };
  await Promise.all(copies.map(work));
  return survivors;
}

async function judgeInCopies(mutants, files) {
  const copies = Array.from({ length: Math.max(1, Math.floor(availableParallelism() / 2)) }, makeWorkingCopy);
  process.on('exit', () => copies.forEach((copy) => copy.remove()));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(130));
  const stopped = await stoppedByCompiler(copies[0], mutants);
  const rest = mutants.filter((mutant) => !stopped.has(mutant));
  tell(`${stopped.size} stop the compiler; the tests are asked about ${rest.length}.`);
  const needsDatabase = rest.some(({ file }) => !file.startsWith('apps/web/'));
  const stop = needsDatabase ? await startCluster(copies[0]) : () => undefined;
  try {
    return await judgeByTests(rest, files, copies);
  } finally {
    await stop();
  }
}

/** Entries of the list that nothing stands for any more. */
function staleEntries(mutants, isWhole) {
  const stale = isWhole
    ? knownSurvivors.filter(({ file, gone }) => !mutants.some((one) => one.file === file && one.gone === gone))
    : [];
  for (const { file, gone } of stale) tell(`Take this off the list of known survivors: ${file}  ${gone}`);
  return stale.length;
}

await command(async () => {
  const places = process.argv.slice(2);
  await installWhatIsMissing(tell);
  const files = filesOfCheckout();
  const mutants = mutantsBelow(places, files);
  if (mutants.length === 0) throw new Refusal('Name files or folders in which fields are mapped: these hold none.');
  tell(`${mutants.length} mappings, each left out once.`);
  const { known, others } = await judgeInCopies(mutants, files);
  const stale = staleEntries(mutants, places.length === 0);
  tell(`${mutants.length} mutants, ${known} known to survive, ${others.length} survived`);
  for (const mutant of others) tell(`  ${placeOf(mutant)}`);
  process.exit(others.length + stale === 0 ? 0 : 1);
});
