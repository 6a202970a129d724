import { addDays } from '@heard/domain/calendar/plain-date';
import { expect, test } from 'vitest';
import { rowsOf, textOf, today } from '../demo-council.fixture.js';
import { demoCouncil } from '../demo-council.js';
import type { Row } from '../tables.js';

const council = demoCouncil({ today });
const rows = (table: string): readonly Row[] => rowsOf(council, table);

test('has records that were opened in a way that somebody should ask about: at night, and after leaving', () => {
  const [after, night] = rows('access_event').map((row) => textOf(row, 'at'));
  expect(night).toBe(`${addDays(today, -2)}T23:10:00Z`);
  expect(after).toBe(`${addDays(today, -3)}T10:20:00Z`);
  const [opened] = rows('access_event_child').map((row) => textOf(row, 'child_id'));
  const [by] = rows('access_event').map((row) => textOf(row, 'actor_id'));
  const personId = rows('user_account').find((row) => row['id'] === by)?.['person_id'];
  const spans = rows('child_relationship').filter((row) => row['child_id'] === opened && row['person_id'] === personId);
  expect(spans.length).toBeGreaterThan(0);
  for (const row of spans) expect(textOf(row, 'ends_on') < addDays(today, -3)).toBe(true);
});
