import path from 'node:path';
import { runProgram } from '../run-program.mjs';

const typed = [
  [/^apps\/web\//, ['apps/web']],
  [/^apps\/api\//, ['apps/api']],
  [/^packages\/domain\//, ['packages/domain', 'apps/web', 'apps/api']],
];

/** The folders whose types depend on this file, its own first. */
function typedWith({ file }) {
  return typed.find(([place]) => place.test(file))?.[1] ?? [];
}

async function compile(copy, folder) {
  const tsc = path.join(copy.folder, 'node_modules/.bin/tsc');
  const { code, output } = await runProgram(tsc, ['--noEmit', '--pretty', 'false', '-p', folder], {
    cwd: copy.folder,
    quiet: true,
  });
  return { fails: code !== 0, output };
}

/** Files with an error, by the first lines of what the compiler says: `place/file.ts(1,2): error …`. */
const filesWithErrors = (output) =>
  new Set([...output.matchAll(/^(\S+?)\(\d+,\d+\): error/gm)].map(([, file]) => file));

/** Where a mutant stands beside the whole file: whatever it imports, it finds there too. */
function besideOf({ file }, at) {
  const { dir, name, ext } = path.parse(file);
  return `${dir}/${name}.mutant-${at}${ext}`;
}

/**
 * Those of these mutants that the compiler stops in their own file. It is asked about all at once, each in a file of
 * its own beside the whole one. What only whoever uses the file would notice is left to `stopsCompiler`.
 */
export async function stoppedByCompiler(copy, mutants) {
  const beside = new Map(mutants.filter(({ isCode }) => isCode).map((mutant, at) => [besideOf(mutant, at), mutant]));
  for (const [file, { source }] of beside) copy.write(file, source);
  const found = new Set();
  for (const folder of new Set([...beside.values()].flatMap((mutant) => typedWith(mutant).slice(0, 1)))) {
    for (const file of filesWithErrors((await compile(copy, folder)).output)) found.add(file);
  }
  for (const file of beside.keys()) copy.erase(file);
  return new Set([...beside].flatMap(([file, mutant]) => (found.has(file) ? [mutant] : [])));
}

/** True when the compiler stops at this mutant, there or in whatever uses its file. The copy is whole again afterwards. */
export async function stopsCompiler(copy, mutant) {
  if (!mutant.isCode) return false;
  const whole = copy.read(mutant.file);
  copy.write(mutant.file, mutant.source);
  try {
    for (const folder of typedWith(mutant)) if ((await compile(copy, folder)).fails) return true;
    return false;
  } finally {
    copy.write(mutant.file, whole);
  }
}
