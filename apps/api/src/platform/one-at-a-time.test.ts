import { expect, test } from 'vitest';
import { OneAtATime } from './one-at-a-time.js';

const settled = async (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('tasks of one name wait for each other in order, also after one that failed, and nobody else waits', async () => {
  const done: string[] = [];
  const end: { now?: () => void } = {};
  const held = new Promise<void>((resolve) => (end.now = resolve));
  const attempts = new OneAtATime();
  const first = attempts.run('ada', async () => {
    await held;
    done.push('first of ada');
    throw new Error('refused');
  });
  const second = attempts.run('ada', async () => done.push('second of ada'));
  await attempts.run('grace', async () => done.push('grace'));
  await settled();
  expect(done).toEqual(['grace']);
  end.now?.();
  await expect(first).rejects.toThrow('refused');
  await second;
  await attempts.run('ada', async () => done.push('third of ada'));
  expect(done).toEqual(['grace', 'first of ada', 'second of ada', 'third of ada']);
});
