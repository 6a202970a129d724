import { expect, test } from 'vitest';
import { rowsOf, textOf, today } from '../demo-council.fixture.js';
import { demoCouncil } from '../demo-council.js';
import type { DemoCouncil, Row } from '../tables.js';
import { grownCouncil } from './grown-council.js';

const parts = [...grownCouncil({ today, size: 3 })];
const all = (table: string): readonly Row[] => parts.flatMap((part) => part[table] ?? []);
const distinct = (table: string, ...columns: readonly string[]): number =>
  new Set(all(table).map((row) => JSON.stringify(columns.map((column) => row[column])))).size;

/** Everybody whom the demo practitioner reaches by team or by relationship, whenever. */
function caseload(council: readonly DemoCouncil[]): ReadonlySet<unknown> {
  const rows = (table: string): readonly Row[] => council.flatMap((part) => part[table] ?? []);
  const user = rows('user_account').find((row) => row['email'] === 'practitioner@demo.example');
  const grant = rows('role_grant').find((row) => row['user_id'] === user?.['id']);
  return new Set([
    ...rows('child_team')
      .filter((row) => row['org_unit_id'] === grant?.['org_unit_id'])
      .map((row) => row['child_id']),
    ...rows('child_relationship')
      .filter((row) => row['person_id'] === user?.['person_id'])
      .map((row) => row['child_id']),
  ]);
}

test('begins with the demo council itself, and grows everything that is about children by as much', () => {
  const first = demoCouncil({ today });
  expect(parts[0]).toEqual(first);
  for (const table of ['child', 'feedback', 'statement', 'care_review', 'child_relationship', 'work_item', 'action']) {
    expect([table, all(table).length]).toEqual([table, 3 * rowsOf(first, table).length]);
  }
  expect(all('org_unit')).toHaveLength(18);
  expect(all('user_account').filter((row) => row['is_demo'] === true)).toHaveLength(10);
});

test('gives every row an id, a number and an address of its own', () => {
  for (const table of [
    'child',
    'person',
    'feedback',
    'statement',
    'care_review',
    'user_account',
    'action',
    'child_team',
  ]) {
    expect([table, distinct(table, 'id')]).toEqual([table, all(table).length]);
  }
  expect(distinct('child', 'reference')).toBe(1200);
  expect(distinct('child_identifier', 'system', 'value')).toBe(all('child_identifier').length);
  expect(distinct('feedback', 'client_id')).toBe(all('feedback').length);
  expect(distinct('user_account', 'email')).toBe(all('user_account').length);
  expect(distinct('representation', 'reference')).toBe(all('representation').length);
});

test('lets nothing point at a row that is not there', () => {
  const ids = new Set(parts.flatMap((part) => Object.values(part).flatMap((rows) => rows.map((row) => row['id']))));
  const links = [
    'child_id',
    'person_id',
    'user_id',
    'feedback_id',
    'statement_id',
    'org_unit_id',
    'owner_id',
    'recorded_by',
    'plan_id',
  ];
  const cells = parts
    .flatMap((part) => Object.values(part).flat())
    .flatMap((row) => links.map((link) => row[link] ?? null));
  const loose = cells.filter((cell) => cell !== null && !ids.has(cell));
  expect(cells.filter((cell) => cell !== null).length).toBeGreaterThan(10_000);
  expect(loose).toEqual([]);
});

test('leaves the demo practitioner with the caseload of before', () => {
  expect(caseload(parts).size).toBeGreaterThan(40);
  expect(caseload(parts)).toEqual(caseload(parts.slice(0, 1)));
});

test('is the same to the letter each time, and calls children of copies by other names', () => {
  expect([...grownCouncil({ today, size: 2 })]).toEqual(parts.slice(0, 2));
  const names = parts.map((part) => (part['child'] ?? []).map((row) => textOf(row, 'name')));
  const [first = [], second = []] = names;
  expect(second.filter((name, at) => name === first[at]).length).toBeLessThan(20);
});

test('puts all cards on one board where that is asked', () => {
  const together = [...grownCouncil({ today, size: 2, oneBoard: true })];
  const cards = together.flatMap((part) => part['action'] ?? []);
  expect(new Set(cards.map((row) => row['plan_id'])).size).toBe(1);
  expect(new Set(cards.map((row) => `${textOf(row, 'column_key')} ${textOf(row, 'rank')}`)).size).toBe(cards.length);
  expect(new Set(cards.map((row) => row['no'])).size).toBe(42);
});
