import { expect, test } from '@jest/globals';
import { NoMoreRoomError, Turns } from './turns.js';

/** A task that runs until it is told to end. */
function task() {
  let end: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => (end = resolve));
  const state = { began: false };
  const run = async (): Promise<void> => {
    state.began = true;
    await ended;
  };
  return { state, run, end };
}

const settled = async (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('runs a few at once, lets a few wait in order, and turns away who comes after them', async () => {
  const turns = new Turns({ atOnce: 2, waiting: 1 });
  const tasks = [task(), task(), task()];
  const running = tasks.map(async ({ run }) => turns.run(run));
  await settled();
  expect(tasks.map(({ state }) => state.began)).toEqual([true, true, false]);
  await expect(turns.run(async () => undefined)).rejects.toThrow(NoMoreRoomError);
  tasks[0]?.end();
  await settled();
  expect(tasks.map(({ state }) => state.began)).toEqual([true, true, true]);
  for (const { end } of tasks) end();
  await Promise.all(running);
  expect(turns.idle).toBe(true);
});

test('goes on after a task has failed', async () => {
  const turns = new Turns({ atOnce: 1, waiting: 1 });
  const failing = turns.run(async () => Promise.reject(new Error('This one fails')));
  const next = turns.run(async () => 'next');
  await expect(failing).rejects.toThrow('This one fails');
  expect(await next).toBe('next');
});
