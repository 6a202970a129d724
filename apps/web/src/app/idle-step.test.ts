import { expect, test } from 'vitest';

import { idleStep } from './idle-step';

const minute = 60_000;
const at = (endsIn: number, active: number, asked: number) => ({
  now: 0,
  endsAt: endsIn * minute,
  activeAt: -active * minute,
  askedAt: -asked * minute,
});

test.each([
  ['somebody writes, and the API was asked just now', at(28, 0, 2), 'WAIT'],
  ['somebody has written for five minutes', at(25, 0, 5), 'ASK'],
  ['somebody came back after twenty minutes', at(10, 0, 20), 'ASK'],
  ['nobody has been here for twenty minutes', at(10, 20, 20), 'WAIT'],
  ['the council allows five minutes, and somebody writes', at(2.2, 0, 2.8), 'ASK'],
  ['nobody was here until two minutes before the end', at(2, 28, 28), 'WARN'],
  ['it is nearly over, and a key is touched: that is answered by the question', at(1, 0, 29), 'WARN'],
] as const)('%s', (_, idle, step) => {
  expect(idleStep(idle)).toBe(step);
});
