import { describe, expect, test } from 'vitest';
import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { tellingResults } from '@heard/domain/feedback/telling-back';
import { rowsOf, textOf, today as usualDay } from '../demo-council.fixture.js';
import { demoCouncil } from '../demo-council.js';
import type { Row } from '../tables.js';
import { answerToAll, ofTheRoom } from './answered-together.js';
import { askedPartner } from './asked-partner.js';
import { partnerWords } from './partner-words.js';
import { whyTakenBack } from './taken-back.js';

const days: readonly PlainDate[] = [usualDay, '2026-11-30', '2027-02-26', '2027-07-15'];

describe.each(days)('what came back to the demo council, on %s', (today) => {
  const council = demoCouncil({ today });
  const rows = (table: string): readonly Row[] => rowsOf(council, table);
  const feedback = new Map(rows('feedback').map((row) => [row['id'], row]));
  const account = (name: string) => rows('user_account').find((row) => row['email'] === `${name}@demo.example`)?.['id'];
  const answerOf = (row: Row | undefined) => rows('work_item').find((item) => item['subject_id'] === row?.['id']);
  const teamOf = (userId: Row[string] | undefined) =>
    rows('role_grant').find((row) => row['user_id'] === userId)?.['org_unit_id'];
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

  test('a child says something to a change of school of which they were told, in their own words and on that day', () => {
    const [telling, ...more] = rows('life_decision_telling').filter((row) => row['reaction_feedback_id'] !== null);
    expect(more).toEqual([]);
    const said = feedback.get(telling?.['reaction_feedback_id'] ?? null);
    const made = rows('life_decision').find((row) => row['id'] === telling?.['life_decision_id']);
    expect(said).toMatchObject({
      child_id: made?.['child_id'],
      given_on: telling?.['told_on'],
      recorded_by: telling?.['told_by'],
      speaker_role: 'CHILD',
    });
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

  test('most of what was decided changes something, but by far not all; children are told on the day or some days after', () => {
    const decided = rows('response');
    const shareOf = (outcome: string) => decided.filter((row) => row['outcome'] === outcome).length / decided.length;
    expect(shareOf('CHANGED')).toBeLessThan(0.92);
    expect(shareOf('PARTLY')).toBeGreaterThan(0.05);
    expect(shareOf('NOT_CHANGED')).toBeGreaterThan(0.01);
    expect(shareOf('CANNOT')).toBeGreaterThan(0);
    const decidedOn = new Map(decided.map((row) => [row['id'], textOf(row, 'decided_on')]));
    const told = rows('told_back').map((row) => [
      decidedOn.get(row['response_id'] ?? null) ?? '',
      textOf(row, 'told_on'),
    ]);
    expect(told.filter(([before = '', after = '']) => before > after)).toEqual([]);
    const later = told.filter(([before, after]) => before !== after);
    expect(later.length / told.length).toBeGreaterThan(0.4);
  });

  test('the school is asked about words of two children, which wait for the demo’s practitioner; to one it has replied', () => {
    const questions = rows('partner_question');
    expect(questions.map((row) => row['question'])).toEqual(askedPartner.map(({ question }) => question));
    const replied = rows('partner_reply').map((row) => questions.findIndex(({ id }) => id === row['question_id']));
    expect(replied).toEqual([1]);
    const about = questions.map((row) => rows('statement').find(({ id }) => id === row['statement_id']));
    expect(new Set(about.map((row) => row?.['child_id'])).size).toBe(2);
    for (const [at, row] of about.entries()) {
      const said = feedback.get(row?.['feedback_id'] ?? null);
      expect(textOf(said ?? {}, 'given_on') < textOf(questions[at] ?? {}, 'created_at')).toBe(true);
      expect(answerOf(said)).toMatchObject({ owner_id: account('practitioner'), closed_at: null });
      const serves = rows('child_relationship').filter((one) => one['child_id'] === row?.['child_id']);
      expect(serves.map((one) => one['kind'])).toContain('PARTNER_WORKER');
    }
  });

  test('a card with children’s words behind it is achieved, and nobody has shown what changed', () => {
    const shown = new Set(
      [...rows('evidence'), ...rows('action_event')].flatMap((row) => (row['what_changed'] ? [row['action_id']] : [])),
    );
    const unshown = rows('action').filter((row) => row['column_key'] === 'ACHIEVED' && !shown.has(row['id'] ?? null));
    expect(unshown).toHaveLength(1);
    const joined = rows('response_action').filter((row) => row['action_id'] === unshown[0]?.['id']);
    const teams = joined.map((row) =>
      teamOf(rows('told_back').find((told) => told['response_id'] === row['response_id'])?.['told_by']),
    );
    expect(teams).toHaveLength(2);
    expect(teams).toContain(teamOf(account('team-manager')));
  });

  test('three are away with tasks that are late and nobody in their place, one of the demo’s team; for another somebody stands in', () => {
    const [covered, ...others] = rows('cover').filter((row) => row['by_id'] !== null);
    const away = rows('cover').filter((row) => row['by_id'] === null);
    expect(others).toEqual([]);
    const late = rows('task').filter((row) => textOf(row, 'due_on') < today);
    const owners = new Set(late.map((row) => row['owner_id'] ?? null));
    expect(away.map((row) => owners.has(row['absent_id'] ?? null))).toEqual([true, true, true]);
    expect(new Set(away.map((row) => teamOf(row['absent_id']))).size).toBe(3);
    expect(away.map((row) => teamOf(row['absent_id']))).toContain(teamOf(account('team-manager')));
    const owing = rows('work_item').flatMap((row) => (row['closed_at'] === null ? [row['owner_id']] : []));
    expect(owing).toContain(covered?.['absent_id']);
    for (const row of rows('cover')) {
      expect(textOf(row, 'starts_on') <= today && textOf(row, 'ends_on') >= today).toBe(true);
    }
  });

  test('three groups were told what was decided about their words, some days after', () => {
    const groups = new Map([...feedback].filter(([, row]) => row['child_id'] === null));
    const said = new Map(rows('statement').map((row) => [row['id'], groups.get(row['feedback_id'] ?? null)]));
    const told = rows('told_back').filter((row) => said.get(row['statement_id'] ?? null) !== undefined);
    expect(told.map((row) => [row['result'], row['told_by']])).toEqual(
      [1, 2, 3].map(() => ['TOLD', account('childrens-rights')]),
    );
    for (const row of told) {
      expect(textOf(said.get(row['statement_id'] ?? null) ?? {}, 'given_on') < textOf(row, 'told_on')).toBe(true);
      expect(textOf(row, 'told_on') < today).toBe(true);
    }
  });

  test('two children took back what they said before anybody decided, one of the demo’s team', () => {
    const back = rows('taken_back');
    expect([...new Set(back.map((row) => row['reason']))]).toEqual(whyTakenBack);
    const nearby = teamOf(account('team-manager'));
    for (const row of back) expect(teamOf(row['heard_by']) === nearby).toBe(row['reason'] === whyTakenBack[0]);
    const decided = new Set(rows('response_statement').map((row) => row['statement_id']));
    const said = back.map((row) => rows('statement').find((one) => one['id'] === row['statement_id']) ?? {});
    expect(said.filter((one) => decided.has(one['id'] ?? null))).toEqual([]);
    const told = said.map((one) => feedback.get(one['feedback_id'] ?? null));
    expect(new Set(told.map((one) => answerOf(one)?.['closed_reason']))).toEqual(
      new Set(['They took back what they said']),
    );
    for (const [at, row] of back.entries()) {
      const days = [textOf(told[at] ?? {}, 'given_on'), textOf(row, 'taken_back_on'), today];
      expect(days).toEqual(days.toSorted());
    }
  });

  test('one decision answers three children who asked alike, and each is told of it by their worker before today', () => {
    const [decision = {}, ...others] = rows('response').filter((row) => row['reason'] === answerToAll);
    expect(others).toEqual([]);
    const answered = rows('response_statement').filter((row) => row['response_id'] === decision['id']);
    const said = answered.map((row) => rows('statement').find(({ id }) => id === row['statement_id']));
    expect(said.map((row) => row?.['words'])).toEqual(ofTheRoom);
    expect(new Set(said.map((row) => row?.['child_id'])).size).toBe(3);
    for (const row of said) {
      const [end = {}, ...more] = rows('told_back').filter((one) => one['statement_id'] === row?.['id']);
      expect(more).toEqual([]);
      expect(end).toMatchObject({ result: 'TOLD', told_by: decision['decided_by'], words: answerToAll });
      const told = feedback.get(row?.['feedback_id'] ?? null) ?? {};
      const days = [textOf(told, 'given_on'), textOf(decision, 'decided_on'), textOf(end, 'told_on'), today];
      expect(days).toEqual(days.toSorted());
      const closed_at = expect.stringContaining(textOf(end, 'told_on'));
      expect(answerOf(told)).toMatchObject({ owner_id: told['recorded_by'], closed_at });
    }
  });
});
