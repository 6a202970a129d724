import { describe, expect, it } from 'vitest';
import { bankHolidaysEnglandAndWales as holidays } from '../calendar/bank-holidays-england-and-wales.js';
import { clockInWords } from './clock-in-words.js';
import { clockStatus, complaintDeadlines, panelReportDueOn, panelResponseDueOn, readClock } from './complaint-clock.js';

describe('complaintDeadlines', () => {
  it('gives stage 1 ten and twenty working days, past Christmas and New Year', () => {
    expect(complaintDeadlines('2025-12-19', holidays).stage1).toEqual({
      standardDueOn: '2026-01-07',
      extendedDueOn: '2026-01-21',
    });
  });

  it('gives the same dates to what arrives on the Saturday after that Friday', () => {
    expect(complaintDeadlines('2025-12-20', holidays).stage1.standardDueOn).toBe('2026-01-07');
  });

  it('gives stage 2 twenty-five and sixty-five working days, past Easter and May', () => {
    expect(complaintDeadlines('2026-03-02', holidays).stage2).toEqual({
      standardDueOn: '2026-04-08',
      extendedDueOn: '2026-06-05',
    });
  });

  it('gives stage 3 thirty days to meet, five to report and fifteen to respond', () => {
    const stage3 = complaintDeadlines('2026-05-01', holidays).stage3;
    expect(stage3.panelMeetsBy).toBe('2026-06-16');
    expect(stage3.panelReportsBy).toBe('2026-06-23');
    expect(stage3.respondBy).toBe('2026-07-14');
  });

  it('counts the report from the meeting and the response from the report', () => {
    expect(panelReportDueOn('2026-06-12', holidays)).toBe('2026-06-19');
    expect(panelResponseDueOn('2026-06-19', holidays)).toBe('2026-07-10');
  });

  it('refuses to count past the bank holidays that it holds', () => {
    expect(() => complaintDeadlines('2028-12-01', holidays)).toThrow(RangeError);
  });
});

describe('clockStatus', () => {
  it.each([
    ['2026-01-07', null, null, '2026-01-07', 'RUNNING'],
    ['2026-01-07', null, null, '2026-01-08', 'OVERDUE'],
    ['2026-01-07', '2026-01-07', null, '2026-02-01', 'MET'],
    ['2026-01-07', '2026-01-08', null, '2026-02-01', 'MISSED'],
    ['2026-01-07', null, '2026-01-09', '2026-02-01', 'STOPPED'],
  ] as const)('due %s, answered %s, ended %s, today %s: %s', (dueOn, respondedOn, endedOn, today, status) => {
    expect(clockStatus(dueOn, { respondedOn, endedOn }, today)).toBe(status);
  });
});

describe('the clock in words', () => {
  const stage = {
    startedOn: '2025-12-19',
    standardDueOn: '2026-01-07',
    agreedDueOn: null,
    respondedOn: null,
    endedOn: null,
  };
  it.each([
    ['on the first day', stage, '2025-12-19', '10 working days left'],
    ['the day before', stage, '2026-01-06', '1 working day left'],
    ['on the day', stage, '2026-01-07', 'Due today'],
    ['the day after', stage, '2026-01-08', 'Overdue by 1 working day'],
    ['extended', { ...stage, agreedDueOn: '2026-01-21' }, '2026-01-08', '9 working days left'],
    ['answered in time', { ...stage, respondedOn: '2025-12-29' }, '2026-03-01', 'Answered in 4 working days'],
    ['withdrawn', { ...stage, endedOn: '2025-12-29' }, '2026-03-01', 'Stopped after 4 working days'],
    ['withdrawn before it started', { ...stage, endedOn: '2025-12-18' }, '2026-03-01', 'Stopped after 0 working days'],
    ['answered late', { ...stage, respondedOn: '2026-01-09' }, '2026-03-01', 'Answered in 12 working days, 2 late'],
  ])('%s', (_when, dates, today, words) => {
    expect(clockInWords(readClock(dates, today, holidays))).toBe(words);
  });

  it('is overdue on the Saturday after a Friday, though no working day has gone by', () => {
    const friday = { ...stage, standardDueOn: '2026-01-09' };
    expect(clockInWords(readClock(friday, '2026-01-10', holidays))).toBe('Overdue');
  });

  it('says what it can once the bank holidays held have run out', () => {
    const last = { ...stage, startedOn: '2028-12-01', standardDueOn: '2028-12-15' };
    expect(clockInWords(readClock(last, '2029-01-04', holidays))).toBe('Overdue');
    const answered = { ...last, respondedOn: '2029-01-04' };
    expect(clockInWords(readClock(answered, '2029-01-04', holidays))).toBe('Answered after the due date');
  });
});
