import { expect, test } from 'vitest';
import { assertSupportedPlatform, thisPlatform } from './supported-platform.js';

test.each([
  { os: 'linux', cpu: 'x64', glibc: '2.27' },
  { os: 'linux', cpu: 'x64', glibc: '2.41' },
  { os: 'linux', cpu: 'x64', glibc: '3.0' },
  { os: 'linux', cpu: 'arm64', glibc: '2.36' },
  { os: 'darwin', cpu: 'arm64', glibc: null },
  { os: 'darwin', cpu: 'x64', glibc: null },
])('runs on $os $cpu with glibc $glibc', (platform) => {
  expect(() => assertSupportedPlatform(platform)).not.toThrow();
});

test.each([
  [{ os: 'linux', cpu: 'x64', glibc: null }, "can't run on linux x64 without glibc."],
  [{ os: 'linux', cpu: 'x64', glibc: '2.17' }, "can't run on linux x64 with glibc 2.17."],
  [{ os: 'linux', cpu: 'arm64', glibc: null }, "can't run on linux arm64 without glibc."],
  [{ os: 'linux', cpu: 'riscv64', glibc: '2.41' }, "can't run on linux riscv64 with glibc 2.41."],
  [{ os: 'freebsd', cpu: 'x64', glibc: null }, "can't run on freebsd x64."],
  [{ os: 'win32', cpu: 'x64', glibc: null }, "can't run on win32 x64."],
])('says what to do on %j', (platform, end) => {
  expect(() => assertSupportedPlatform(platform)).toThrow(
    `Start Heard on Linux with glibc 2.27 or later or on macOS, on an x64 or arm64 processor, or set DATABASE_URL to a PostgreSQL of your own: the database that comes with Heard ${end}`,
  );
});

test('knows the platform that it runs on', () => {
  expect(thisPlatform()).toMatchObject({ os: process.platform, cpu: process.arch });
});
