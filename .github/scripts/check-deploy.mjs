/**
 * What .github/deploy names is there: each path of the project, each command that is built, each variable that Heard
 * reads; and the files are what they say they are. No machine without Docker can try more. Otherwise this ends with exit
 * code 1 and says what is wrong.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const root = process.argv[2] ?? path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
const read = (...parts) => readFileSync(path.join(root, ...parts), 'utf8');
const deploy = (name) => read('.github/deploy', name);
const wrong = [];

const files = ['Dockerfile', 'compose.yaml', 'heard.service'];
const built = new Set([...read('apps/api/build.mjs').matchAll(/^ {4}'?([\w-]+)'?: 'src\//gm)].map(([, name]) => name));

for (const file of files) {
  for (const [, name] of deploy(file).matchAll(/(?<![\w/])((?:apps|packages|\.github)\/[\w./-]+\w)/g)) {
    const output = /^apps\/api\/dist\/([\w-]+)\.js$/.exec(name)?.[1];
    const there = output === undefined ? existsSync(path.join(root, name)) : built.has(output);
    if (!there) wrong.push(`${file} names ${name}, which is not there.`);
  }
}

const settings = readdirSync(path.join(root, 'apps/api/src/app'))
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => read('apps/api/src/app', name))
  .join('\n');
const known = (name) => name === 'NODE_ENV' || settings.includes(`'${name}'`);

const instructions = /^(FROM|ENV|WORKDIR|COPY|RUN|USER|EXPOSE|HEALTHCHECK|CMD) (.+)$/;
for (const line of deploy('Dockerfile').split('\n')) {
  if (line === '' || line.startsWith('#')) continue;
  const [, instruction, rest] = instructions.exec(line) ?? [];
  if (instruction === undefined) wrong.push(`Dockerfile: "${line}" is no instruction.`);
  if (instruction === 'ENV') {
    for (const [, name] of rest.matchAll(/(\w+)=/g))
      if (!known(name)) wrong.push(`Dockerfile: Heard reads no ${name}.`);
  }
  if (['RUN', 'CMD', 'HEALTHCHECK'].includes(instruction)) {
    const words = JSON.parse(rest.slice(rest.indexOf('['))); // a shell would not pass signals on
    if (!words.every((word) => typeof word === 'string')) wrong.push(`Dockerfile: "${line}" is no list of words.`);
  }
}

const { services, volumes } = parse(deploy('compose.yaml'));
const { heard, database } = services;
for (const name of Object.keys(heard.environment))
  if (!known(name)) wrong.push(`compose.yaml: Heard reads no ${name}.`);
// A container has no other environment: what the README tells a council to set has to get into it.
const told = [...read('README.md').matchAll(/^\| (`[^|]+?) +\|/gm)].flatMap(
  ([, cell]) => cell.match(/[A-Z_]{4,}/g) ?? [],
);
const ofTheImage = ['HOST', 'PORT', 'HEARD_DATA_DIR'];
for (const name of told.filter((one) => !ofTheImage.includes(one) && !(one in heard.environment)))
  wrong.push(`compose.yaml: ${name} does not get to Heard.`);
const context = path.resolve(root, '.github/deploy', heard.build.context);
if (!existsSync(path.join(context, heard.build.dockerfile))) wrong.push('compose.yaml: the Dockerfile is elsewhere.');
for (const { volumes: mounted } of [heard, database]) {
  for (const mount of mounted) {
    const [from] = mount.split(':');
    if (!from.startsWith('/') && !(from in volumes)) wrong.push(`compose.yaml: there is no volume for ${mount}.`);
  }
}

let section = '';
for (const line of deploy('heard.service').split('\n')) {
  section = /^\[(Unit|Service|Install)\]$/.exec(line)?.[1] ?? section;
  const isSetting = section !== '' && /^([A-Z]\w+=.*|\[\w+\])$/.test(line);
  if (line !== '' && !line.startsWith('#') && !isSetting) wrong.push(`heard.service: "${line}" is no setting.`);
  for (const [, name] of line.startsWith('Environment=') ? line.matchAll(/(?<==|\s)(\w+)=/g) : []) {
    if (!known(name)) wrong.push(`heard.service: Heard reads no ${name}.`);
  }
}

for (const sentence of wrong) process.stderr.write(`${sentence}\n`);
process.exitCode = wrong.length === 0 ? 0 : 1;
