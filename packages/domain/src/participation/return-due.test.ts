import { expect, test } from 'vitest';
import { returnDue } from './return-due.js';

const due = { year: '2025-26', endedOn: '2026-03-31' };

test.each<[readonly (string | null)[], string, unknown]>([
  [[], '2026-11-24', due],
  [['2024-25', null], '2026-11-24', due],
  [['2025-26'], '2026-11-24', null],
  [['2017-18', '2025-26'], '2026-11-24', null],
  [['2026-27'], '2026-11-24', null],
  [['2025-26'], '2027-03-31', null],
  [['2025-26'], '2027-04-01', { year: '2026-27', endedOn: '2027-03-31' }],
  [[], '2024-02-29', { year: '2022-23', endedOn: '2023-03-31' }],
])('of the returns of %j, on %s, is due: %j', (read, today, found) => {
  expect(returnDue(read, today)).toEqual(found);
});
