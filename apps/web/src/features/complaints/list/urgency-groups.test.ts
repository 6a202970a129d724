import { expect, test } from 'vitest';

import type { ListedComplaint } from '../complaint-data';
import { groupsOf } from './urgency-groups';

type Clock = NonNullable<ListedComplaint['clock']>;

const running: Clock = {
  stage: 'STAGE_1',
  standardDueOn: '2026-03-16',
  agreedDueOn: null,
  dueOn: '2026-03-16',
  respondedOn: null,
  status: 'RUNNING',
  workingDaysLeft: 4,
  inWords: '4 working days left',
};

function complaint(id: string, clock: Partial<Clock> | null): ListedComplaint {
  return {
    id,
    reference: id,
    fromWhom: 'PARENT',
    complainantName: null,
    summary: 'Nobody rang back',
    child: null,
    team: null,
    finding: null,
    endKind: null,
    endedOn: null,
    clock: clock === null ? null : { ...running, ...clock },
  };
}

const late = complaint('late', { status: 'OVERDUE', workingDaysLeft: null });
const today = complaint('today', { workingDaysLeft: 0 });
const near = complaint('near', { workingDaysLeft: 5 });
const far = complaint('far', { workingDaysLeft: 6 });
const answered = complaint('answered', { status: 'MISSED', workingDaysLeft: null, respondedOn: '2026-03-20' });
const elsewhere = complaint('elsewhere', null);

function shape(groups: ReturnType<typeof groupsOf>) {
  return groups.map(({ title, complaints }) => [title, complaints.map(({ id }) => id)]);
}

test('puts what today is for first, then the days ahead, and keeps the order of the server within each', () => {
  expect(shape(groupsOf([late, today, near, far, answered, elsewhere], 'ALL'))).toEqual([
    ['Today: 2 need an answer', ['late', 'today']],
    ['In the next 5 working days', ['near']],
    ['Later', ['far']],
    ['Answered', ['answered']],
    ['Handled somewhere else', ['elsewhere']],
  ]);
});

test.each([
  ['OPEN', [late], 'Today: 1 needs an answer'],
  ['OVERDUE', [late], 'Overdue'],
  ['ANSWERED', [answered], 'Answered'],
] as const)('names the only group behind %s', (filter, complaints, title) => {
  expect(groupsOf(complaints, filter).map((group) => group.title)).toEqual([title]);
});

test('has no empty group', () => {
  expect(groupsOf([], 'OPEN')).toEqual([]);
});
