import assert from 'node:assert/strict';
import { test } from 'node:test';
import { untried } from './machine.mjs';

await test('says nothing on the machine that it was tried on', () => {
  assert.equal(untried({ platform: 'linux', arch: 'x64' }), null);
});

await test('says plainly on every other machine that nobody tried it there by hand', () => {
  for (const machine of ['linux arm64', 'darwin x64', 'darwin arm64']) {
    const [platform, arch] = machine.split(' ');
    assert.match(untried({ platform, arch }), new RegExp(`tried by hand on Linux x64 alone. On ${machine} `));
  }
});
