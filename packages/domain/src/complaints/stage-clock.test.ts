import { describe, expect, it } from 'vitest';
import { bankHolidaysEnglandAndWales as holidays } from '../calendar/bank-holidays-england-and-wales.js';
import { complaintDeadlines } from './complaint-clock.js';
import { type ClockFacts, needsInterestDecision, stageDeadline, stageOneClock } from './stage-clock.js';
import { complainants } from './representation-codes.js';

const byParent: ClockFacts = {
  procedure: 'CHILDREN_ACT_1989',
  fromWhom: 'PARENT',
  receivedOn: '2026-10-01',
  sufficientInterestOn: null,
  acknowledgedOn: null,
};
const byGrandmother = { fromWhom: 'SUFFICIENT_INTEREST' } as const;
const corporate = { procedure: 'CORPORATE' } as const;

describe('stageOneClock', () => {
  it.each([
    ['a parent', {}, '2026-10-01', '2026-10-15', '2026-10-29'],
    [
      'a parent of whom a decision was written down that none has to make',
      { sufficientInterestOn: '2026-10-06' },
      '2026-10-01',
      '2026-10-15',
      '2026-10-29',
    ],
    [
      'a grandmother, from the day on which her interest was decided',
      { ...byGrandmother, sufficientInterestOn: '2026-10-06' },
      '2026-10-06',
      '2026-10-20',
      '2026-11-03',
    ],
    ['a grandmother, before it is decided', byGrandmother, '2026-10-01', '2026-10-15', '2026-10-29'],
    [
      'a parent whose complaint was acknowledged, which moves nothing here',
      { acknowledgedOn: '2026-10-05' },
      '2026-10-01',
      '2026-10-15',
      '2026-10-29',
    ],
    [
      'a corporate complaint, from the day after which it was acknowledged',
      { ...corporate, acknowledgedOn: '2026-10-02' },
      '2026-10-02',
      '2026-10-16',
      '2026-10-30',
    ],
    ['a corporate complaint not acknowledged yet', corporate, '2026-10-01', '2026-10-22', '2026-11-05'],
    [
      'a corporate complaint by somebody whose interest nobody has to decide there',
      { ...corporate, ...byGrandmother, sufficientInterestOn: '2026-10-06', acknowledgedOn: '2026-10-02' },
      '2026-10-02',
      '2026-10-16',
      '2026-10-30',
    ],
    [
      'the August case that takes the bank holiday along',
      { receivedOn: '2026-08-13' },
      '2026-08-13',
      '2026-08-27',
      '2026-09-11',
    ],
  ])('counts for %s', (_who, facts, startedOn, standardDueOn, extendedDueOn) => {
    expect(stageOneClock({ ...byParent, ...facts }, holidays)).toMatchObject({
      startedOn,
      standardDueOn,
      extendedDueOn,
    });
  });

  it('asks to acknowledge within five working days, under the corporate procedure alone', () => {
    expect(stageOneClock({ ...byParent, ...corporate }, holidays)?.acknowledgeBy).toBe('2026-10-08');
    expect(stageOneClock({ ...byParent, ...corporate, acknowledgedOn: '2026-10-12' }, holidays)).toMatchObject({
      acknowledgeBy: '2026-10-08',
      standardDueOn: '2026-10-26',
    });
    expect(stageOneClock(byParent, holidays)?.acknowledgeBy).toBeNull();
  });

  it('runs no clock for what is handled somewhere else', () => {
    expect(stageOneClock({ ...byParent, procedure: 'OTHER' }, holidays)).toBeNull();
  });
});

describe('stageDeadline', () => {
  const start = { startedOn: '2026-05-01', acknowledged: true } as const;
  it('gives stage 3 the same last day as the panel that takes all its time', () => {
    const stage3 = stageDeadline({ ...start, procedure: 'CHILDREN_ACT_1989', stage: 'STAGE_3' }, holidays);
    expect(stage3?.standardDueOn).toBe(complaintDeadlines('2026-05-01', holidays).stage3.respondBy);
  });

  it('gives the second stage of the corporate procedure twenty days, and knows no third', () => {
    const stage2 = stageDeadline({ ...start, ...corporate, stage: 'STAGE_2' }, holidays);
    expect(stage2).toEqual({ standardDueOn: '2026-06-02', extendedDueOn: '2026-06-30' });
    expect(stageDeadline({ ...start, ...corporate, stage: 'STAGE_3' }, holidays)).toBeNull();
  });
});

it('needs a decision on the interest of nobody who may complain in their own right', () => {
  expect(complainants.filter(needsInterestDecision)).toEqual(['SUFFICIENT_INTEREST']);
});
