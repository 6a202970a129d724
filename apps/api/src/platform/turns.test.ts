import { expect, test } from 'vitest';
import { NoMoreRoomError, Turns } from './turns.js';

/** A task that runs until it is told to end. */
class Task {
  began = false;
  readonly ended: Promise<void>;
  private resolve: (() => void) | null = null;

  constructor() {
    this.ended = new Promise((resolve) => (this.resolve = resolve));
  }

  async run(): Promise<void> {
    this.began = true;
    await this.ended;
  }

  end(): void {
    this.resolve?.();
  }
}

const settled = async (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('runs a few at once, lets a few wait in order, and turns away who comes after them', async () => {
  const turns = new Turns({ atOnce: 2, waiting: 1 });
  const tasks = [new Task(), new Task(), new Task()];
  const running = tasks.map(async (task) => turns.run(async () => task.run()));
  await settled();
  expect(tasks.map(({ began }) => began)).toEqual([true, true, false]);
  await expect(turns.run(async () => undefined)).rejects.toThrow(NoMoreRoomError);
  tasks[0]?.end();
  await settled();
  expect(tasks.map(({ began }) => began)).toEqual([true, true, true]);
  for (const task of tasks) task.end();
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

test('lasts, where it was taken, until it is given back', async () => {
  const turns = new Turns({ atOnce: 1, waiting: 1 });
  const giveBack = await turns.take();
  const next = turns.take();
  await expect(turns.take()).rejects.toThrow(NoMoreRoomError);
  const came = next.then(() => 'came');
  expect(await Promise.race([came, settled().then(() => 'waits')])).toBe('waits');
  giveBack();
  expect(await came).toBe('came');
  (await next)();
  await settled();
  expect(turns.idle).toBe(true);
});
