import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sayWhetherTried } from './machine.mjs';

function saidOn(platform, arch) {
  const lines = [];
  sayWhetherTried((line) => lines.push(line), { platform, arch });
  return lines.join(' ');
}

await test('says nothing on the machine that it was tried on', () => {
  assert.equal(saidOn('linux', 'x64'), '');
});

await test('says plainly on every other machine that nobody tried it there by hand', () => {
  for (const [platform, arch] of [
    ['linux', 'arm64'],
    ['darwin', 'x64'],
    ['darwin', 'arm64'],
  ]) {
    assert.match(
      saidOn(platform, arch),
      new RegExp(`^Heard was tried by hand on Linux x64 alone. On ${platform} ${arch} `),
    );
  }
});
