import { describe, expect, it } from 'vitest';
import { parseDraft } from '../validation/parse-draft.js';
import { answerDraft } from './answer-draft.js';
import { complaintDraft } from './complaint-draft.js';
import { complimentDraft } from './compliment-draft.js';
import { bankHolidaysEnglandAndWales } from '../calendar/bank-holidays-england-and-wales.js';
import { extensionDraft } from './extension-draft.js';

const today = '2026-03-10';
const complaint = {
  receivedOn: '2026-03-02',
  fromWhom: 'PARENT',
  channel: 'PHONE',
  summary: 'Three visits were cancelled on the day.',
};

function problems(draft: object) {
  const result = parseDraft(complaintDraft(today), draft);
  return result.ok ? {} : result.fields;
}

describe('a complaint', () => {
  it('needs only who, what, when and how it came', () => {
    const result = parseDraft(complaintDraft(today), { ...complaint, summary: '  Three visits.  ' });
    expect(result).toMatchObject({
      ok: true,
      value: { summary: 'Three visits.', childReference: null, wantedOutcome: null, procedure: null },
    });
  });

  it('says what is missing, field by field', () => {
    expect(problems({ receivedOn: '', fromWhom: null, channel: null, summary: '   ' })).toEqual({
      receivedOn: 'Enter the date that the complaint was received',
      fromWhom: 'Select who is complaining',
      channel: 'Select how the complaint reached you',
      summary: 'Enter what the complaint is about',
    });
  });

  it.each([
    [
      'a day that does not exist',
      { receivedOn: '2026-02-30' },
      'receivedOn',
      'Enter the date that the complaint was received',
    ],
    ['a day in the future', { receivedOn: '2026-03-11' }, 'receivedOn', 'The date must be today or in the past'],
    ['a colleague, who can only send compliments', { fromWhom: 'COLLEAGUE' }, 'fromWhom', 'Select who is complaining'],
    ['a child without a word on advocacy', { fromWhom: 'CHILD' }, 'advocacy', 'Select whether you offered an advocate'],
    [
      'a child to whom advocacy would not apply',
      { fromWhom: 'CHILD', advocacy: 'NOT_APPLICABLE' },
      'advocacy',
      'Select whether you offered an advocate',
    ],
    [
      'another procedure without a reason',
      { procedure: 'CORPORATE' },
      'procedureReason',
      'Enter why this isn’t under the children’s statutory procedure',
    ],
    [
      'grounds after the complaint',
      { groundsOn: '2026-03-03' },
      'groundsOn',
      'What it is about must have happened on or before the day the complaint was received',
    ],
    [
      'interest decided before',
      { sufficientInterestOn: '2026-03-01' },
      'sufficientInterestOn',
      'The decision must be on or after the day the complaint was received',
    ],
    ['a team that is no id', { orgUnitId: 'x' }, 'orgUnitId', 'Select a team from the list'],
  ])('refuses %s', (_what, change, field, message) => {
    expect(problems({ ...complaint, ...change })).toEqual({ [field]: message });
  });

  it('takes what an untouched form sends for the fields left open', () => {
    const untouched = {
      groundsOn: '',
      orgUnitId: '',
      aboutUserId: null,
      childReference: ' ',
      advocacy: null,
      complainantName: '',
    };
    expect(problems({ ...complaint, ...untouched })).toEqual({});
  });
});

describe('a compliment', () => {
  it('is a short form, and colleagues may send one', () => {
    const draft = { receivedOn: today, fromWhom: 'COLLEAGUE', summary: 'Stayed until it was sorted.' };
    expect(parseDraft(complimentDraft(today), draft)).toMatchObject({
      ok: true,
      value: { channel: null, praisedUserId: null },
    });
  });

  it('asks for the words', () => {
    const result = parseDraft(complimentDraft(today), { receivedOn: today, fromWhom: 'CHILD', summary: '' });
    expect(result).toMatchObject({ ok: false, fields: { summary: 'Enter what they said' } });
  });

  it.each([
    [true, 'VC-1001', { ok: true, value: { onChildFile: true } }],
    [false, 'VC-1001', { ok: true, value: { onChildFile: false } }],
    [undefined, 'VC-1001', { ok: true, value: { onChildFile: null } }],
    [null, '', { ok: true, value: { onChildFile: null } }],
    [true, '', { ok: false, fields: { childReference: 'Choose the child on whose file it is to stand' } }],
  ])('stands on the file (%s) of the child %j', (onChildFile, childReference, expected) => {
    const draft = {
      receivedOn: today,
      fromWhom: 'REVIEWING_OFFICER',
      summary: 'Well heard.',
      childReference,
      onChildFile,
    };
    expect(parseDraft(complimentDraft(today), draft)).toMatchObject(expected);
  });
});

describe('an answer', () => {
  const schema = answerDraft({ today, startedOn: '2026-03-02' });
  it('needs a date, a finding and what the person was told', () => {
    expect(parseDraft(schema, { respondedOn: '', finding: null, responseSummary: '' })).toEqual({
      ok: false,
      fields: {
        respondedOn: 'Enter the date that the answer was sent',
        finding: 'Select what was found',
        responseSummary: 'Enter what the person was told',
      },
    });
  });

  it.each([
    ['2026-03-01', 'The answer must be on or after 2 March 2026, when the clock started'],
    ['2026-03-11', 'The date must be today or in the past'],
  ])('was not sent on %s', (respondedOn, message) => {
    const result = parseDraft(schema, { respondedOn, finding: 'UPHELD', responseSummary: 'Sorry.' });
    expect(result).toEqual({ ok: false, fields: { respondedOn: message } });
  });
});

describe('an extension', () => {
  const schema = extensionDraft({
    today,
    startedOn: '2026-03-02',
    standardDueOn: '2026-03-16',
    extendedDueOn: '2026-03-30',
    respondedOn: null,
    holidays: bankHolidaysEnglandAndWales,
  });
  it('reaches the longest time and is told today, unless it says otherwise', () => {
    expect(parseDraft(schema, { reason: 'COMPLEX' })).toEqual({
      ok: true,
      value: { reason: 'COMPLEX', note: null, agreedDueOn: '2026-03-30', extendedOn: today },
    });
  });

  it('takes only the two reasons that the law knows', () => {
    expect(parseDraft(schema, { reason: 'BUSY' })).toEqual({
      ok: false,
      fields: { reason: 'Select why more time is needed' },
    });
  });

  it.each(['2026-03-16', '2026-03-31', '2026-02-30', 7])('refuses to reach to %s', (agreedDueOn) => {
    const result = parseDraft(schema, { reason: 'COMPLEX', agreedDueOn });
    expect(result).toEqual({
      ok: false,
      fields: { agreedDueOn: 'Choose a date after 16 March 2026 and not after 30 March 2026' },
    });
  });

  it('ends on a working day, so that its sum can be shown', () => {
    expect(parseDraft(schema, { reason: 'COMPLEX', agreedDueOn: '2026-03-28' })).toEqual({
      ok: false,
      fields: { agreedDueOn: 'Choose a working day, not a weekend or a bank holiday' },
    });
  });

  it('counts from the day on which the person was told, however late it is written down', () => {
    const late = extensionDraft({
      today: '2026-09-14',
      startedOn: '2026-08-13',
      standardDueOn: '2026-08-27',
      extendedDueOn: '2026-09-11',
      respondedOn: '2026-09-10',
      holidays: bankHolidaysEnglandAndWales,
    });
    expect(parseDraft(late, { reason: 'COMPLEX', extendedOn: '2026-08-26' })).toMatchObject({
      ok: true,
      value: { agreedDueOn: '2026-09-11', extendedOn: '2026-08-26' },
    });
    expect(parseDraft(late, { reason: 'COMPLEX' })).toEqual({
      ok: false,
      fields: {
        extendedOn: 'The person was answered on 10 September 2026: they must have been told of more time by then',
      },
    });
  });
});
