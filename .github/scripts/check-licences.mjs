import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { packageManager } from '../../packages/commands/install.mjs';

// What may be installed with the product. "A OR B" needs one of them, "A AND B" both.
const allowed = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Apache-2.0',
  'MPL-2.0',
  'BlueOak-1.0.0',
  'Unlicense',
  'CC0-1.0',
  'PostgreSQL',
  'Python-2.0',
  'OFL-1.1',
  'CC-BY-4.0',
  'CC-BY-3.0',
]);

function isAllowed(expression) {
  const text = expression.replace(/[()]/g, ' ').trim();
  return text.split(/ OR /i).some((choice) => choice.split(/ AND /i).every((name) => allowed.has(name.trim())));
}

// Some state their licence only in its own file.
function licenceFile(folder) {
  const file = path.join(folder, 'LICENSE');
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (/Apache License\s+Version 2\.0/.test(text)) return 'Apache-2.0';
  return /Permission is hereby granted, free of charge/.test(text) ? 'MIT' : 'none stated';
}

// Of every package of every workspace, without asking the internet: what was installed was installed by the same program.
const list = ['--recursive', 'licenses', 'list', '--json'];
const output = execFileSync('npx', ['--yes', '--prefer-offline', packageManager, ...list], {
  encoding: 'utf8',
  maxBuffer: 100_000_000,
});
const packages = Object.values(JSON.parse(output)).flat();
const refused = packages
  .map(({ name, license, paths }) => ({ name, licence: license === 'Unknown' ? licenceFile(paths[0]) : license }))
  .filter(({ licence }) => !isAllowed(licence))
  .map(({ name, licence }) => `${name}: ${licence}`);
if (packages.length === 0) refused.push('No package was found');
if (refused.length > 0) {
  process.stderr.write(`${[...new Set(refused)].toSorted().join('\n')}\n`);
  process.exit(1);
}
