import { runProgram } from './run-program.mjs';

/** Whose fields are filled by TypeORM or by GraphQL: records, what is shown and what is taken. */
const filledFromOutside = /^[^(]+(\.(entity|type|input)\.ts|\/stamped\.ts|\.test\.ts)\([\d,]+\): error TS2564/;

/**
 * The types of the API. Fields that nobody sets are allowed where they are filled from outside, and nowhere else: the
 * compiler knows that rule only for a whole project.
 */
export async function checkTypesOfApi(compiler) {
  const args = ['--noEmit', '--pretty', 'false', '--strictPropertyInitialization', 'true', '-p', 'apps/api'];
  const { code, output } = await runProgram(compiler, args, { quiet: true });
  if (code === 0) return { code, output };
  const left = output.split('\n').filter((line) => line.trim() !== '' && !filledFromOutside.test(line));
  return { code: left.length === 0 ? 0 : 1, output: left.join('\n') };
}
