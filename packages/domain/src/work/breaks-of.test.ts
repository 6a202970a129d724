import { describe, expect, test } from 'vitest';
import type { BreakRule } from './break-rules.js';
import { breaksOf, type StatementHistory, type TellingHistory } from './breaks-of.js';

const rules: readonly BreakRule[] = [
  { kind: 'UNDECIDED', stream: 'ANY', level: 0, days: 10, nextRole: null },
  { kind: 'UNDECIDED', stream: 'CP_CONFERENCE', level: 0, days: 5, nextRole: null },
  { kind: 'NOT_TOLD', stream: 'ANY', level: 0, days: 7, nextRole: null },
  { kind: 'NO_ACTION', stream: 'ANY', level: 0, days: 10, nextRole: null },
  { kind: 'NO_EVIDENCE', stream: 'ANY', level: 0, days: 14, nextRole: null },
  { kind: 'PROMISE_PASSED', stream: 'ANY', level: 0, days: 0, nextRole: null },
];
const today = '2026-11-24';
const said: StatementHistory = { id: 'words', isTakenBack: false, decision: null };
const told: TellingHistory = {
  id: 'telling',
  stream: 'DIRECT_WORK',
  givenOn: '2026-11-12',
  owed: { promisedFor: null },
  statements: [said],
};
type Decision = NonNullable<StatementHistory['decision']>;
const itWasTold: Decision['lastTelling'] = { result: 'TOLD', tryAgainOn: null };
const toDo = { dueOn: '2026-12-01', doneOn: null, isShown: true, isExcused: false, isTold: false };
const done = { ...toDo, doneOn: '2026-11-22' };

function decided(changes: Partial<Decision> = {}): StatementHistory {
  const decision = { decidedOn: '2026-11-20', isActionPromised: false, doings: [], lastTelling: null, ...changes };
  return { id: 'words', isTakenBack: false, decision };
}

function afterwards(changes: Partial<Decision>): Partial<TellingHistory> {
  return { owed: null, statements: [decided({ lastTelling: itWasTold, ...changes })] };
}

function kinds(history: TellingHistory): readonly string[] {
  return breaksOf(history, rules, today).map(
    ({ kind, subjectId, sinceOn, dueOn }) => `${kind} ${subjectId} ${sinceOn} ${dueOn}`,
  );
}

describe('what is missing', () => {
  test.each<[string, Partial<TellingHistory>, readonly string[]]>([
    ['nothing where no answer was promised', { owed: null }, []],
    ['a decision, within ten days', {}, ['UNDECIDED words 2026-11-12 2026-11-22']],
    [
      'a decision, within five after a conference',
      { stream: 'CP_CONFERENCE' },
      ['UNDECIDED words 2026-11-12 2026-11-17'],
    ],
    [
      'a decision, by the promised day if that is sooner',
      { owed: { promisedFor: '2026-11-24' }, givenOn: '2026-11-20' },
      ['UNDECIDED words 2026-11-20 2026-11-24'],
    ],
    [
      'the answer too once its day is over',
      { owed: { promisedFor: '2026-11-18' } },
      ['UNDECIDED words 2026-11-12 2026-11-18', 'PROMISE_PASSED telling 2026-11-18 2026-11-18'],
    ],
    [
      'the telling, within a week of the decision',
      { statements: [decided()] },
      ['NOT_TOLD words 2026-11-20 2026-11-27'],
    ],
    [
      'the telling, even where nobody was promised it',
      { owed: null, statements: [decided()] },
      ['NOT_TOLD words 2026-11-20 2026-11-27'],
    ],
    [
      'the telling, on the day of the next try',
      {
        owed: { promisedFor: '2026-12-02' },
        statements: [decided({ lastTelling: { result: 'COULD_NOT', tryAgainOn: '2026-12-02' } })],
      },
      ['NOT_TOLD words 2026-11-20 2026-12-02'],
    ],
    ['nothing once they were told', afterwards({}), []],
    ['nothing where they asked not to be', afterwards({ lastTelling: { result: 'ASKED_NOT', tryAgainOn: null } }), []],
    [
      'of two statements, that which nobody decided',
      { statements: [decided({ lastTelling: itWasTold }), { ...said, id: 'wishes' }] },
      ['UNDECIDED wishes 2026-11-12 2026-11-22'],
    ],
    ['the action that was promised', afterwards({ isActionPromised: true }), ['NO_ACTION words 2026-11-20 2026-11-30']],
    [
      'what is to be done, by its day',
      afterwards({ isActionPromised: true, doings: [{ ...toDo, dueOn: null }, toDo] }),
      ['NOT_DONE words 2026-11-20 2026-12-01'],
    ],
    [
      'what is to be done, since it was due where that was before it was decided',
      afterwards({ isActionPromised: true, doings: [{ ...toDo, dueOn: '2026-11-10' }] }),
      ['NOT_DONE words 2026-11-10 2026-11-10'],
    ],
    [
      'the telling, since the day for which it was promised where that was before it was decided',
      { owed: { promisedFor: '2026-11-16' }, givenOn: '2026-11-02', statements: [decided()] },
      ['NOT_TOLD words 2026-11-16 2026-11-16', 'PROMISE_PASSED telling 2026-11-16 2026-11-16'],
    ],
    ['nothing where it is done by no day', afterwards({ doings: [{ ...toDo, dueOn: null }] }), []],
    [
      'what shows it, where it is done without',
      afterwards({ doings: [{ ...done, isShown: false }] }),
      ['NO_EVIDENCE words 2026-11-22 2026-12-06'],
    ],
    [
      'nothing where a manager has said why nothing can show it',
      afterwards({ doings: [{ ...done, isShown: false, isExcused: true }] }),
      [],
    ],
    ['nothing of what was taken back', { statements: [{ ...said, isTakenBack: true }] }, []],
    ['telling them again, of what was done', afterwards({ doings: [done] }), ['NOT_TOLD words 2026-11-22 2026-11-29']],
    ['nothing once they were told of that too', afterwards({ doings: [{ ...done, isTold: true }] }), []],
    [
      'nothing where they asked not to be told, whatever is done',
      afterwards({ doings: [done], lastTelling: { result: 'ASKED_NOT', tryAgainOn: null } }),
      [],
    ],
  ])('%s', (_what, changes, found) => {
    expect(kinds({ ...told, ...changes })).toEqual(found);
  });
});
