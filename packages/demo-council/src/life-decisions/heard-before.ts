import type { PlainDate } from '@heard/domain/calendar/plain-date';
import type { Row, Tables } from '../tables.js';

function cell(row: Row, name: string): string {
  const value = row[name];
  return typeof value === 'string' ? value : '';
}

/** Which statements of a child are there between two days, that are kept from nobody: the latest first. */
export function whatWasHeard(tables: Tables): (childId: string, from: PlainDate, to: PlainDate) => readonly string[] {
  const kept = new Set(tables.of('withheld_from').map((row) => cell(row, 'feedback_id')));
  const statements = new Map<string, string>();
  for (const row of tables.of('statement')) {
    const isWish = row['kind'] === 'WISHES_AND_FEELINGS';
    if (row['words'] !== null && (isWish || !statements.has(cell(row, 'feedback_id')))) {
      statements.set(cell(row, 'feedback_id'), cell(row, 'id'));
    }
  }
  const said = tables
    .of('feedback')
    .filter((row) => row['speaker_role'] === 'CHILD' && !kept.has(cell(row, 'id')) && statements.has(cell(row, 'id')));
  return (childId, from, to) =>
    said
      .filter((row) => row['child_id'] === childId && cell(row, 'given_on') >= from && cell(row, 'given_on') <= to)
      .toSorted((one, other) => (cell(one, 'given_on') < cell(other, 'given_on') ? 1 : -1))
      .map((row) => statements.get(cell(row, 'id')) ?? '');
}
