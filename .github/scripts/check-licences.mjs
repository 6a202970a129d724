import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

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

// A few packages state their licence only in its own file.
function licenceFile(folder) {
  const file = path.join(folder, 'LICENSE');
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (/Apache License\s+Version 2\.0/.test(text)) return 'Apache-2.0';
  return /Permission is hereby granted, free of charge/.test(text) ? 'MIT' : 'none stated';
}

function licenceOf(folder) {
  const { license, licenses } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  if (typeof license === 'string') return license;
  if (license?.type !== undefined) return license.type;
  return Array.isArray(licenses) ? licenses.map((one) => one.type ?? one).join(' OR ') : licenceFile(folder);
}

const store = 'node_modules/.pnpm';
const refused = [];
for (const entry of readdirSync(store)) {
  const modules = path.join(store, entry, 'node_modules');
  if (!existsSync(modules)) continue;
  const scopes = readdirSync(modules).flatMap((name) =>
    name.startsWith('@') ? readdirSync(path.join(modules, name)).map((inner) => `${name}/${inner}`) : [name],
  );
  for (const name of scopes) {
    const file = path.join(modules, name, 'package.json');
    if (name.startsWith('.') || !existsSync(file)) continue;
    const licence = licenceOf(path.join(modules, name));
    if (!isAllowed(licence)) refused.push(`${name}: ${licence}`);
  }
}
if (refused.length > 0) {
  process.stderr.write(`${[...new Set(refused)].toSorted().join('\n')}\n`);
  process.exit(1);
}
