import path from 'node:path';
import { runProgram } from '../run-program.mjs';

const typed = [
  [/^apps\/web\//, ['apps/web']],
  [/^apps\/api\//, ['apps/api']],
  [/^packages\/domain\//, ['packages/domain', 'apps/web', 'apps/api']],
];

/** The folders whose types depend on this file. */
function typedWith({ file }) {
  return typed.find(([place]) => place.test(file))?.[1] ?? [];
}

async function errorsWith(copy, mutants) {
  const whole = mutants.map(({ file }) => [file, copy.read(file)]);
  for (const { file, source } of mutants) copy.write(file, source);
  let errors = '';
  for (const folder of new Set(mutants.flatMap(typedWith))) {
    const tsc = path.join(copy.folder, 'node_modules/.bin/tsc');
    const { code, output } = await runProgram(tsc, ['--noEmit', '-p', folder], { cwd: copy.folder, quiet: true });
    if (code !== 0) errors += output;
  }
  for (const [file, source] of whole) copy.write(file, source);
  return errors;
}

/** One mutant of each file at a time, so that the compiler is asked about many at once. */
function roundsOf(mutants) {
  const byFile = new Map();
  for (const mutant of mutants) byFile.set(mutant.file, [...(byFile.get(mutant.file) ?? []), mutant]);
  const longest = Math.max(0, ...[...byFile.values()].map((list) => list.length));
  return Array.from({ length: longest }, (_, at) => [...byFile.values()].flatMap((list) => list[at] ?? []));
}

/** Whom the errors of a round name for sure: by the field that is gone, where no other of the round is called so. */
function namedBy(errors, round) {
  return round.filter(
    ({ field }) =>
      field !== '' && round.filter((other) => other.field === field).length === 1 && errors.includes(`'${field}'`),
  );
}

/** Those of these mutants, each by itself, that stop the compiler. */
export async function stoppedByCompiler(copy, mutants, tell) {
  const stopped = new Set();
  const unsure = [];
  const rounds = roundsOf(mutants.filter(({ isCode }) => isCode));
  for (const [at, round] of rounds.entries()) {
    const errors = await errorsWith(copy, round);
    for (const mutant of namedBy(errors, round)) stopped.add(mutant);
    if (errors !== '') unsure.push(...round.filter((mutant) => !stopped.has(mutant)));
    tell(`asked the compiler: round ${at + 1} of ${rounds.length}, ${unsure.length} to be asked one by one`);
  }
  for (const mutant of unsure) if ((await errorsWith(copy, [mutant])) !== '') stopped.add(mutant);
  return stopped;
}
