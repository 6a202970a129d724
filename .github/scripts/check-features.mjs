/**
 * A feature has the same name wherever it lives. One that people can see in the web app must have its folder in the API
 * and its journeys in e2e; and each file of a feature of the API says which kind it is, since the import rules go by that.
 * Otherwise this ends with exit code 1 and says what is missing.
 */
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const { saysItsKind } = createRequire(import.meta.url)('../../packages/config/feature-kinds.cjs');

const root = process.argv[2] ?? path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

const folders = (...parts) => {
  const folder = path.join(root, ...parts);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
};

const hasJourney = (name) =>
  existsSync(path.join(root, 'e2e', name)) &&
  readdirSync(path.join(root, 'e2e', name)).some((file) => file.endsWith('.spec.ts'));

const missing = folders('apps', 'web', 'src', 'features').flatMap((name) => [
  ...(existsSync(path.join(root, 'apps', 'api', 'src', 'features', name))
    ? []
    : [`apps/api/src/features/${name} is missing: the web app has a feature of this name.`]),
  ...(hasJourney(name) ? [] : [`e2e/${name} has no *.spec.ts: the web app has a feature of this name.`]),
]);

const apiFeatures = path.join(root, 'apps', 'api', 'src', 'features');
const ofNoKind = (existsSync(apiFeatures) ? readdirSync(apiFeatures, { recursive: true, withFileTypes: true }) : [])
  .filter((entry) => entry.isFile() && !saysItsKind(entry.name))
  .map(({ parentPath, name }) => path.relative(root, path.join(parentPath, name)).split(path.sep).join('/'))
  .map((file) => `${file} doesn’t say which kind it is: see “What a file of the API is” in CONTRIBUTING.`);

for (const line of [...missing, ...ofNoKind]) console.error(line);
process.exitCode = missing.length + ofNoKind.length === 0 ? 0 : 1;
