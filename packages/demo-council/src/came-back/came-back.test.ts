import { describe, expect, test } from 'vitest';
import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { tellingResults } from '@heard/domain/feedback/telling-back';
import { rowsOf, textOf, today as usualDay } from '../demo-council.fixture.js';
import { demoCouncil } from '../demo-council.js';
import type { Row } from '../tables.js';
import { partnerWords } from './partner-words.js';

const days: readonly PlainDate[] = [usualDay, '2026-11-30', '2027-02-26', '2027-07-15'];

describe.each(days)('what came back to the demo council, on %s', (today) => {
  const council = demoCouncil({ today });
  const rows = (table: string): readonly Row[] => rowsOf(council, table);
  const feedback = new Map(rows('feedback').map((row) => [row['id'], row]));
  const account = (name: string) => rows('user_account').find((row) => row['email'] === `${name}@demo.example`)?.['id'];
  const answerOf = (row: Row | undefined) => rows('work_item').find((item) => item['subject_id'] === row?.['id']);
  const lastOf = (row: Row) => {
    const said = rows('statement').find((one) => one['feedback_id'] === row['id']);
    return {
      decided: rows('response_statement').some((one) => one['statement_id'] === said?.['id']),
      told: rows('told_back').some((one) => one['statement_id'] === said?.['id'] && one['result'] === 'TOLD'),
    };
  };

  test('children say something to what they were told; to two it is still not right', () => {
    const tellings = rows('told_back').filter((row) => row['reaction_feedback_id'] !== null);
    const said = [...new Set(tellings.map((row) => row['reaction_feedback_id']))].map((id) => feedback.get(id ?? null));
    expect(said.length).toBeGreaterThanOrEqual(7);
    for (const row of tellings) {
      const reaction = feedback.get(row['reaction_feedback_id'] ?? null) ?? {};
      expect([reaction['given_on'], reaction['recorded_by'], reaction['question_asked']]).toEqual([
        row['told_on'],
        row['told_by'],
        row['words'],
      ]);
    }
    const again = said.filter((row) => row?.['answer_expected'] === true);
    expect(new Set(again.map((row) => answerOf(row)?.['closed_at'] === null))).toEqual(new Set([false, true]));
    expect(again).toHaveLength(2);
    expect(said.filter((row) => row?.['answer_expected'] === false).map(answerOf)).not.toContainEqual(
      expect.anything(),
    );
  });

  test('what the partner gave waits, is decided, and was told', () => {
    const gave = rows('feedback').filter((row) => row['recorded_by'] === account('partner'));
    expect(gave.map((row) => row['partner_kind'])).toEqual(partnerWords.map(({ kind }) => kind));
    expect(gave.map(lastOf)).toEqual([
      { decided: false, told: false },
      { decided: true, told: false },
      { decided: true, told: true },
    ]);
    expect(gave.map((row) => answerOf(row)?.['closed_at'] === null)).toEqual([true, true, false]);
    expect(gave.map((row) => answerOf(row)?.['owner_id'])).not.toContain(account('practitioner'));
  });

  test('chains end in every way, and who was never reached was tried twice before', () => {
    const results = new Set(rows('told_back').map((row) => row['result']));
    expect(results).toEqual(new Set(tellingResults));
    for (const end of rows('told_back').filter((row) => row['result'] === 'UNREACHED')) {
      const tries = rows('told_back').filter(
        (row) => row['statement_id'] === end['statement_id'] && row['result'] === 'COULD_NOT',
      );
      expect(tries.map((row) => textOf(row, 'told_on') < textOf(end, 'told_on'))).toEqual([true, true]);
      expect(end['told_by']).toBe(account('team-manager'));
    }
  });

  test('a card with children’s words behind it is achieved, and nobody has shown what changed', () => {
    const shown = new Set(
      [...rows('evidence'), ...rows('action_event')].flatMap((row) => (row['what_changed'] ? [row['action_id']] : [])),
    );
    const unshown = rows('action').filter((row) => row['column_key'] === 'ACHIEVED' && !shown.has(row['id'] ?? null));
    const joined = new Set(rows('response_action').map((row) => row['action_id']));
    expect(unshown.map(({ id }) => joined.has(id ?? null))).toEqual([true]);
  });

  test('two are away: one has tasks that are late and nobody in their place, the other owes an answer', () => {
    const [away, covered] = rows('cover');
    expect([away?.['by_id'] === null, covered?.['by_id'] === null]).toEqual([true, false]);
    const late = rows('task').filter((row) => textOf(row, 'due_on') < today);
    expect(late.map((row) => row['owner_id'])).toContain(away?.['absent_id']);
    const owing = rows('work_item').flatMap((row) => (row['closed_at'] === null ? [row['owner_id']] : []));
    expect(owing).toContain(covered?.['absent_id']);
    for (const row of rows('cover')) {
      expect(textOf(row, 'starts_on') <= today && textOf(row, 'ends_on') >= today).toBe(true);
    }
  });
});
