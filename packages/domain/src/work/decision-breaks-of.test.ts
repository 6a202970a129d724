import { expect, test } from 'vitest';
import type { BreakRule } from './break-rules.js';
import { decisionBreaksOf, type LifeDecisionHistory } from './decision-breaks-of.js';

const rules: readonly BreakRule[] = [
  { kind: 'NOT_ASKED', stream: 'ANY', level: 0, days: 10, nextRole: null },
  { kind: 'DECISION_NOT_TOLD', stream: 'ANY', level: 0, days: 7, nextRole: null },
];
const moved: LifeDecisionHistory = {
  id: 'move',
  tookEffectOn: '2026-11-02',
  knownOn: '2026-11-10',
  childBornOn: '2014-05-10',
  isWithdrawn: false,
  asking: null,
  telling: null,
};
const asked = { answer: 'YES', why: null, saidAs: 'PRACTITIONER' } as const;
const missed = { answer: 'NO', why: 'MISSED' } as const;
const told = { result: 'TOLD', tryAgainOn: null } as const;
const unasked = 'NOT_ASKED 2026-11-02 2026-11-20';
const untold = 'DECISION_NOT_TOLD 2026-11-02 2026-11-17';

test.each<[string, Partial<LifeDecisionHistory>, readonly string[]]>([
  ['both links, from the day it took effect, within the days since it is known', {}, [unasked, untold]],
  ['the telling, once somebody has said that they were asked', { asking: asked }, [untold]],
  [
    'the telling, once somebody has said why they were not',
    { asking: { ...asked, answer: 'NO', why: 'COURT' } },
    [untold],
  ],
  [
    'the asking still, where a worker says that it was missed',
    { asking: { ...asked, ...missed }, telling: told },
    [unasked],
  ],
  [
    'nothing more, where the team manager says what is done about that',
    { asking: { ...missed, saidAs: 'TEAM_MANAGER' }, telling: told },
    [],
  ],
  [
    'nothing more, where the reviewing officer does',
    { asking: { ...missed, saidAs: 'REVIEWING_OFFICER' }, telling: told },
    [],
  ],
  [
    'the asking still, where a worker says that nobody knows',
    { asking: { ...asked, answer: 'NOT_KNOWN' }, telling: told },
    [unasked],
  ],
  [
    'nothing more, where the team manager says so',
    { asking: { answer: 'NOT_KNOWN', why: null, saidAs: 'TEAM_MANAGER' }, telling: told },
    [],
  ],
  ['the asking, once they were told', { telling: told }, [unasked]],
  [
    'the telling, on the day of the next try',
    { asking: asked, telling: { result: 'COULD_NOT', tryAgainOn: '2026-11-24' } },
    ['DECISION_NOT_TOLD 2026-11-02 2026-11-24'],
  ],
  [
    'nothing, where they asked not to be told',
    { asking: asked, telling: { result: 'ASKED_NOT', tryAgainOn: null } },
    [],
  ],
  ['nothing, where a manager gave up', { asking: asked, telling: { result: 'UNREACHED', tryAgainOn: null } }, []],
  ['nothing of one that was withdrawn', { isWithdrawn: true }, []],
  [
    'of one that is planned, until the day it takes effect',
    { tookEffectOn: '2026-12-20' },
    ['NOT_ASKED 2026-11-10 2026-12-20', 'DECISION_NOT_TOLD 2026-11-10 2026-12-20'],
  ],
  [
    'of one that is known on its day, from that day',
    { tookEffectOn: '2026-11-10' },
    ['NOT_ASKED 2026-11-10 2026-11-20', 'DECISION_NOT_TOLD 2026-11-10 2026-11-17'],
  ],
  [
    'half a year ago still',
    { tookEffectOn: '2026-05-12' },
    ['NOT_ASKED 2026-05-12 2026-11-20', 'DECISION_NOT_TOLD 2026-05-12 2026-11-17'],
  ],
  ['nothing of a day more', { tookEffectOn: '2026-05-11' }, []],
  ['nothing of a child who was not four yet', { childBornOn: '2022-11-03' }, []],
  ['on the fourth birthday', { childBornOn: '2022-11-02' }, [unasked, untold]],
  ['of a child whose birth is not known', { childBornOn: null }, [unasked, untold]],
])('misses %s', (_what, changes, found) => {
  const breaks = decisionBreaksOf({ ...moved, ...changes }, rules);
  expect(breaks.map(({ kind, sinceOn, dueOn }) => `${kind} ${sinceOn} ${dueOn}`)).toEqual(found);
});
