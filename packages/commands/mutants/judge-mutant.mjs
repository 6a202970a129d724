import path from 'node:path';
import { Refusal } from '../machine.mjs';
import { runProgram } from '../run-program.mjs';

/** Runs one test file of the copy; true when it passes. */
async function passes(copy, test) {
  const cwd = path.join(copy.folder, ...test.split('/').slice(0, 2));
  // Without its field many a screen waits for what never comes: it has failed long before it gives up.
  const patience = test.startsWith('apps/web/') ? ['--testTimeout=30000'] : [];
  const args = ['run', '--maxWorkers=1', '--bail=1', ...patience, path.join(copy.folder, test)];
  const { code } = await runProgram(path.join(cwd, 'node_modules/.bin/vitest'), args, { cwd, quiet: true });
  return code === 0;
}

/** What has been learnt from the mutants before: which test noticed one last, and which pass as they are. */
export const newMemory = () => ({ lastNotice: new Map(), proved: new Set() });

function inOrder(tests, last) {
  return last === undefined ? tests : [last, ...tests.filter((other) => other !== last)];
}

/**
 * The test that notices that this field is gone, or null for none. The copy is whole again afterwards. Throws `Refusal`
 * for a test that fails without any change: it would seem to notice everything.
 */
export async function judge(copy, mutant, { tests, run = passes, memory = newMemory() }) {
  const whole = copy.read(mutant.file);
  copy.write(mutant.file, mutant.source);
  try {
    for (const test of inOrder(tests, memory.lastNotice.get(mutant.file))) {
      if (await run(copy, test)) continue;
      copy.write(mutant.file, whole);
      const isProved = memory.proved.has(test) || (await run(copy, test));
      if (!isProved) throw new Refusal(`Mend ${test} first: it fails as it is.`);
      memory.proved.add(test);
      memory.lastNotice.set(mutant.file, test);
      return test;
    }
    return null;
  } finally {
    copy.write(mutant.file, whole);
  }
}
