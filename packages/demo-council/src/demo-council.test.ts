import { expect, test } from 'vitest';
import { bankHolidaysEnglandAndWales } from '@heard/domain/calendar/bank-holidays-england-and-wales';
import { addMonths, ageOn } from '@heard/domain/calendar/months';
import { addDays } from '@heard/domain/calendar/plain-date';
import { addWorkingDays } from '@heard/domain/calendar/working-days';
import { captureMethods } from '@heard/domain/feedback/capture-methods';
import { feedbackRules } from '@heard/domain/feedback/feedback-rules';
import { speakerRoles } from '@heard/domain/feedback/speaker-roles';
import { partnerKinds, streams } from '@heard/domain/feedback/streams';
import { ofTheRoom } from './came-back/answered-together.js';
import { partnerWords } from './came-back/partner-words.js';
import { saidBack } from './came-back/reactions.js';
import { rowsOf, textOf, today } from './demo-council.fixture.js';
import { demoCouncil } from './demo-council.js';
import { useRules } from './feedback/uses.js';
import { isOfHeritage } from './heritage.js';
import type { Sentence } from './said.js';
import { ownViews } from './feedback/own-views.js';
import { sentences } from './sentences.js';
import type { Row } from './tables.js';

const council = demoCouncil({ today });
const rows = (table: string): readonly Row[] => rowsOf(council, table);
const byId = (table: string): ReadonlyMap<string, Row> => new Map(rows(table).map((row) => [textOf(row, 'id'), row]));
const byWords = new Map(sentences.map((sentence) => [sentence.words, sentence]));
const feedback = byId('feedback');
const children = byId('child');
const views = [...ownViews.map(({ sentence }) => sentence), ...saidBack, ...partnerWords].map(({ words }) => words);
const ownWords = new Set([...views, ...ofTheRoom]);
const main = rows('statement').filter((row) => row['kind'] !== 'WISHES_AND_FEELINGS');
const ofPages = main.filter((row) => !ownWords.has(textOf(row, 'words')));

function orNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function dueOn(row: Row): string {
  return orNull(row['agreed_due_on']) ?? textOf(row, 'standard_due_on');
}

function cameIn(row: Row) {
  return {
    stream: streams.find((stream) => stream === row['stream']) ?? null,
    partnerKind: orNull(row['partner_kind']),
    speakerRole: speakerRoles.find((role) => role === row['speaker_role']) ?? null,
    speaker: orNull(row['speaker']),
  };
}

function fitsOccasion(sentence: Sentence, given: Row): boolean {
  const rules = useRules[sentence.use];
  const sameSource = rules.stream === given['stream'] && rules.source === given['source'];
  return sameSource && rules.occasions.some((occasion) => occasion === given['occasion']);
}

function fitsChild(sentence: Sentence, child: Row, day: string): boolean {
  const born = orNull(child['date_of_birth']);
  const age = born !== null && born <= day ? ageOn(born, day) : -1;
  const heritageFits = sentence.heritage === null || isOfHeritage(textOf(child, 'ethnicity'), sentence.heritage);
  const sexFits = sentence.sex === null || sentence.sex === child['sex'];
  return age >= sentence.ages[0] && age <= sentence.ages[1] && heritageFits && sexFits;
}

test('is as large as promised', () => {
  const units = rows('org_unit').map((row) => row['kind']);
  expect(units.filter((kind) => kind === 'SERVICE')).toHaveLength(5);
  expect(units.filter((kind) => kind === 'TEAM')).toHaveLength(12);
  const outside = new Set(['PARTNER', 'ELECTED_MEMBER']);
  expect(rows('role_grant').filter((row) => !outside.has(textOf(row, 'role')))).toHaveLength(60);
  expect(rows('user_account').filter((row) => row['is_demo'] === true)).toHaveLength(10);
  expect(rows('child')).toHaveLength(400);
  expect(rows('feedback').length).toBeGreaterThanOrEqual(2500);
  expect(rows('objective')).toHaveLength(5);
  expect(rows('action')).toHaveLength(21);
  const inCare = new Set(
    rows('child_status')
      .filter((row) => row['kind'] === 'CLA_EPISODE')
      .map((row) => row['child_id']),
  );
  expect(inCare.size).toBeGreaterThan(240);
  expect(rows('care_review').length).toBeGreaterThan(800);
  expect(rows('representation').length).toBeGreaterThan(50);
});

test('has loaded the returns of the last two years, with their reviews and what the rules said', () => {
  for (const run of rows('import_run')) {
    const id = textOf(run, 'id');
    expect(rows('care_review').filter((review) => review['import_run_id'] === id)).toHaveLength(
      Number(run['accepted']),
    );
    expect(Number(run['accepted']) + Number(run['rejected'])).toBe(run['rows_read']);
    expect(rows('import_finding').filter((finding) => finding['run_id'] === id).length).toBeGreaterThan(8);
  }
  expect(rows('import_run').map((run) => run['collection_year'])).toEqual(['2024-25', '2025-26']);
});

test('says at least 600 different things, none of them more than eight times', () => {
  const times = new Map<string, number>();
  for (const row of main) times.set(textOf(row, 'words'), (times.get(textOf(row, 'words')) ?? 0) + 1);
  expect(times.size).toBeGreaterThanOrEqual(600);
  expect(Math.max(...times.values())).toBeLessThanOrEqual(8);
  expect(new Set(sentences.map(({ words }) => words)).size).toBe(sentences.length);
});

test('has nobody say the same thing twice', () => {
  const said = main
    .filter((row) => row['child_id'] !== null)
    .map((row) => `${textOf(row, 'child_id')} ${textOf(row, 'words')}`);
  expect(new Set(said).size).toBe(said.length);
});

test('gives each child only words that fit the age on that day, the occasion and the themes', () => {
  const themes = new Map<string, number>();
  for (const row of rows('statement_theme'))
    themes.set(textOf(row, 'statement_id'), (themes.get(textOf(row, 'statement_id')) ?? 0) + 1);
  const wrong = ofPages.filter((row) => {
    const sentence = byWords.get(textOf(row, 'words'));
    const given = feedback.get(textOf(row, 'feedback_id'));
    if (!sentence || !given || sentence.kind !== row['kind']) return true;
    if (themes.get(textOf(row, 'id')) !== sentence.themes.length || !fitsOccasion(sentence, given)) return true;
    const child = children.get(orNull(row['child_id']) ?? '');
    return child ? !fitsChild(sentence, child, textOf(given, 'given_on')) : given['group_name'] === null;
  });
  expect(wrong).toEqual([]);
});

test('would pass the rules of the form that feedback is logged with', () => {
  const statements = new Map<string, Row[]>();
  for (const row of rows('statement'))
    statements.set(textOf(row, 'feedback_id'), [...(statements.get(textOf(row, 'feedback_id')) ?? []), row]);
  const problems = rows('feedback').flatMap((row) => {
    const of = (kind: string): Row | undefined =>
      statements.get(textOf(row, 'id'))?.find((statement) => statement['kind'] === kind);
    const source = row['source'] === 'OBSERVATION' || row['source'] === 'SECOND_HAND' ? row['source'] : 'OWN_WORDS';
    const draft = {
      childId: orNull(row['child_id']),
      groupName: orNull(row['group_name']),
      givenOn: textOf(row, 'given_on'),
      words: orNull(of('WORDS')?.['words']),
      observation: orNull(of('OBSERVATION')?.['words']),
      wishesAndFeelings: orNull(of('WISHES_AND_FEELINGS')?.['words']),
      notAscertainedReason: orNull(of('WISHES_AND_FEELINGS')?.['not_ascertained_reason']),
      source,
      ...cameIn(row),
      relayedBy: orNull(row['relayed_by']),
      answerExpected: row['answer_expected'] === true,
      answerOwnerId: orNull(row['answer_owner_id']),
      answerBy: orNull(row['answer_by']),
    } as const;
    return feedbackRules(draft, today);
  });
  expect(problems).toEqual([]);
  // What they say to what they were told is not asked for as a whole form.
  const told = [...rows('told_back'), ...rows('life_decision_telling')];
  const back = new Set(told.map((row) => row['reaction_feedback_id']));
  const asked = rows('feedback').filter((row) => !back.has(row['id'] ?? null));
  expect(asked.filter((row) => !captureMethods.some((method) => method === row['capture_method']))).toEqual([]);
});

test('shows every stream, every kind of partner and everybody who speaks', () => {
  const shown = (column: string): ReadonlySet<unknown> => new Set(rows('feedback').map((row) => row[column]));
  expect(shown('stream')).toEqual(new Set(streams));
  expect(shown('speaker_role')).toEqual(new Set(speakerRoles));
  for (const kind of partnerKinds) expect(shown('partner_kind')).toContain(kind);
  const parents = rows('feedback').filter(
    (row) => row['stream'] === 'CP_CONFERENCE' && row['speaker_role'] === 'PARENT',
  );
  expect(parents.length).toBeGreaterThan(20);
});

test('shows who was asked in vain, and why; the practitioner has met one of them', () => {
  const told = new Set(rows('statement').flatMap((row) => (row['words'] === null ? [] : [row['feedback_id']])));
  const inVain = rows('feedback').filter((row) => !told.has(row['id']));
  const reasons = rows('statement')
    .filter((row) => !told.has(row['feedback_id']))
    .map((row) => row['not_ascertained_reason']);
  expect(new Set(reasons).size).toBe(7);
  expect(reasons).toEqual(expect.arrayContaining(['NOT_LET_IN', 'MISSING', 'NOT_SEEN']));
  expect(inVain.map((row) => row['speaker_role'])).toEqual(reasons.map(() => 'CHILD'));
  const practitioner = rows('user_account').find((row) => row['email'] === 'practitioner@demo.example') ?? {};
  expect(inVain.map((row) => row['recorded_by'])).toContain(practitioner['id']);
});

test('lets nothing have happened after today', () => {
  const plannedColumns = new Set([
    'due_on',
    'due_to',
    'due_from',
    'ends_on',
    'answer_by',
    'standard_due_on',
    'agreed_due_on',
    'expected_birth_on',
    'target_on',
    'try_again_on',
    'took_effect_on',
  ]);
  const future = Object.entries(council).flatMap(([table, all]) =>
    all.flatMap((row) =>
      Object.entries(row)
        .filter(
          ([column, value]) =>
            !plannedColumns.has(column) &&
            typeof value === 'string' &&
            /^\d{4}-\d\d-\d\d/.test(value) &&
            value.slice(0, 10) > today,
        )
        .map(([column, value]) => `${table}.${column} ${orNull(value) ?? ''}`),
    ),
  );
  expect(future).toEqual([]);
});

test('holds the reviews by the law, some of them late with a reason, and more children heard each year', () => {
  const reviews = rows('care_review');
  const late = reviews.filter((row) => textOf(row, 'held_on') > textOf(row, 'due_on'));
  expect(late.length / reviews.length).toBeGreaterThan(0.04);
  expect(late.length / reviews.length).toBeLessThan(0.15);
  expect(reviews.filter((row) => (row['late_reason'] !== null) !== late.includes(row))).toEqual([]);
  const againstAge = reviews.filter(
    (row) =>
      ageOn(textOf(children.get(textOf(row, 'child_id')) ?? {}, 'date_of_birth'), textOf(row, 'held_on')) < 4 !==
      (row['participation_code'] === 'PN0'),
  );
  // A few codes contradict the age, each way, as in any return.
  expect(new Set(againstAge.map((row) => row['participation_code']))).toEqual(new Set(['PN0', 'PN6']));
  expect(againstAge.length / reviews.length).toBeLessThan(0.04);
  const rate = (from: string, to: string): number => {
    const counted = reviews.filter(
      (row) => row['participation_code'] !== 'PN0' && textOf(row, 'held_on') > from && textOf(row, 'held_on') <= to,
    );
    return (
      counted.filter((row) => row['participation_code'] !== 'PN4' && row['participation_code'] !== 'PN7').length /
      counted.length
    );
  };
  const thisYear = rate(addMonths(today, -12), today);
  expect(thisYear).toBeGreaterThan(0.74);
  expect(thisYear).toBeLessThan(0.86);
  expect(thisYear).toBeGreaterThan(rate(addMonths(today, -36), addMonths(today, -20)));
});

test('finds the first review of each child within 20 working days where it was in time', () => {
  const began = new Map<string, string>();
  for (const row of rows('child_status').filter((status) => status['kind'] === 'CLA_EPISODE')) {
    const child = textOf(row, 'child_id');
    began.set(child, [began.get(child) ?? '9999', textOf(row, 'starts_on')].toSorted()[0] ?? '');
  }
  const recent = [...began].filter(([, from]) => from > addMonths(today, -30) && from < addDays(today, -45));
  expect(recent.length).toBeGreaterThan(20);
  for (const [child, from] of recent) {
    const first = rows('care_review')
      .filter((row) => row['child_id'] === child)
      .toSorted((one, other) => (textOf(one, 'held_on') < textOf(other, 'held_on') ? -1 : 1))[0];
    if (first) expect(first['due_on']).toBe(addWorkingDays(from, 20, bankHolidaysEnglandAndWales));
  }
});

test('leaves no reference hanging and gives every row of a table the same columns', () => {
  const ids = new Map(
    Object.entries(council).flatMap(([table, all]) => all.map((row) => [orNull(row['id']), table] as const)),
  );
  expect(ids.size).toBe(
    Object.entries(council)
      .filter(([table]) => table !== 'setting' && table !== 'access_event_child') // named by other columns
      .reduce((sum, [, all]) => sum + all.length, 1),
  );
  const targets: Readonly<Record<string, string>> = {
    child_id: 'child',
    person_id: 'person',
    user_id: 'user_account',
    owner_id: 'user_account',
    answer_owner_id: 'user_account',
    recorded_by: 'user_account',
    author_id: 'user_account',
    chosen_by: 'user_account',
    judged_by: 'user_account',
    org_unit_id: 'org_unit',
    parent_id: 'org_unit',
    feedback_id: 'feedback',
    statement_id: 'statement',
    plan_id: 'plan',
    objective_id: 'objective',
    action_id: 'action',
    representation_id: 'representation',
    praised_user_id: 'user_account',
    reaction_feedback_id: 'feedback',
  };
  for (const [table, all] of Object.entries(council)) {
    const columns = Object.keys(all[0] ?? {}).join();
    expect(
      all.filter((row) => Object.keys(row).toSorted().join() !== columns.split(',').toSorted().join()).slice(0, 1),
    ).toEqual([]);
    const hanging = all.flatMap((row) =>
      Object.entries(targets)
        .filter(([column, target]) => orNull(row[column]) !== null && ids.get(textOf(row, column)) !== target)
        .map(([column]) => `${table}.${column}`),
    );
    expect(hanging).toEqual([]);
  }
});

test('gives the people of the demo something to do', () => {
  const account = (name: string): Row =>
    rows('user_account').find((row) => row['email'] === `${name}@demo.example`) ?? {};
  const open = rows('child_relationship').filter((row) => row['ends_on'] === null);
  const has = (name: string, kinds: readonly string[]): number =>
    open.filter((row) => row['person_id'] === account(name)['person_id'] && kinds.includes(textOf(row, 'kind'))).length;
  expect(has('practitioner', ['ALLOCATED_WORKER'])).toBe(14);
  expect(has('reviewing-officer', ['REVIEWING_OFFICER'])).toBeGreaterThan(20);
  expect(has('childrens-rights', ['ADVOCATE', 'CHILDRENS_RIGHTS_WORKER'])).toBeGreaterThan(8);
  expect(has('partner', ['PARTNER_WORKER'])).toBeGreaterThan(5);
  const waiting = rows('work_item').filter(
    (row) => row['closed_at'] === null && row['owner_id'] === account('practitioner')['id'],
  );
  expect(waiting.length).toBeGreaterThan(4);
  expect(waiting.some((row) => textOf(row, 'due_on') < today)).toBe(true);
  expect(waiting.some((row) => row['due_on'] === today)).toBe(true);
  const leads = (name: string): number =>
    rows('action_lead').filter((row) => row['person_id'] === account(name)['person_id']).length;
  expect(leads('team-manager')).toBeGreaterThan(4);
  expect(Math.min(leads('practitioner'), leads('childrens-rights'), leads('complaints-manager'))).toBeGreaterThan(0);
  const openStages = rows('complaint_stage').filter((row) => row['responded_on'] === null);
  expect(openStages.some((row) => dueOn(row) < today)).toBe(true);
  expect(openStages.some((row) => dueOn(row) === today)).toBe(true);
  expect(openStages.some((row) => row['extension_reason'] !== null)).toBe(true);
});

test('shows complaints that ended without an answer, each way, and one that was left lying', () => {
  const ends = rows('representation').map((row) => row['end_kind']);
  expect(new Set(ends)).toEqual(new Set([null, 'WITHDRAWN', 'REMEDIED', 'NOT_FOR_PROCEDURE']));
  const ended = new Set(
    rows('representation')
      .filter((row) => row['end_kind'] !== null)
      .map((row) => row['id']),
  );
  const open = rows('complaint_stage').filter(
    (row) => row['responded_on'] === null && !ended.has(row['representation_id']),
  );
  expect(open.some((row) => dueOn(row) < addDays(today, -100))).toBe(true);
});

test('shows decisions about lives with every answer, some not asked about, and told in each way', () => {
  const valuesOf = (table: string, column: string) =>
    [...new Set(rows(table).map((row) => textOf(row, column)))].toSorted((one, other) => one.localeCompare(other));
  expect(valuesOf('life_decision_asking', 'answer')).toEqual(['NO', 'NOT_KNOWN', 'YES']);
  expect(valuesOf('life_decision_telling', 'result')).toEqual(['COULD_NOT', 'TOLD']);
  const [kinds, changes] = [valuesOf('life_decision', 'kind'), valuesOf('life_decision_change', 'change')];
  expect([...kinds, ...changes]).toEqual(['FAMILY_TIME', 'OTHER', 'SCHOOL', 'CORRECTED', 'WITHDRAWN']);
  const given = new Map(rows('feedback').map((row) => [row['id'], textOf(row, 'given_on')]));
  const said = new Map(rows('statement').map((row) => [row['id'], given.get(row['feedback_id'] ?? null)]));
  const asked = new Map(rows('life_decision_asking').map((row) => [row['id'], textOf(row, 'life_decision_id')]));
  const from = new Map(
    [...rows('child_status'), ...rows('child_relationship')].map((row) => [row['id'], textOf(row, 'starts_on')]),
  );
  for (const row of rows('life_decision')) from.set(row['id'] ?? null, textOf(row, 'took_effect_on'));
  const saidOn = (row: Row): string => said.get(row['statement_id'] ?? null) ?? '';
  const madeOn = (row: Row): string => from.get(asked.get(row['asking_id'] ?? null) ?? null) ?? '';
  expect(rows('life_decision_words').filter((row) => saidOn(row) > madeOn(row))).toEqual([]);
});

test('has names that people type in many ways: of children, and of who complained and gave thanks', () => {
  const children = rows('child').map((row) => textOf(row, 'name'));
  for (const part of ['O’Neill', "D'Arcy", 'Mary-Anne', 'مُحَمَّد']) {
    expect(children.filter((name) => name.includes(part)).length).toBeGreaterThan(0);
  }
  for (const kind of ['COMPLAINT', 'COMPLIMENT']) {
    const said = rows('representation').filter((row) => row['kind'] === kind);
    const from = new Set(said.map((row) => row['complainant_name']));
    expect([...from]).toEqual(expect.arrayContaining(['Zoë O’Neill-Ćwik', "Mary-Anne D'Arcy"]));
  }
});

test('shows what was put right, learnt and shared, and a corporate complaint that was acknowledged', () => {
  const complaints = rows('representation').filter((row) => row['kind'] === 'COMPLAINT');
  const corporate = complaints.filter((row) => row['procedure'] === 'CORPORATE');
  expect(corporate).toHaveLength(1);
  expect(corporate[0]?.['clock_starts_on']).toBe(corporate[0]?.['acknowledged_on']);
  expect(complaints.filter((row) => row['learnt'] !== null).length).toBeGreaterThan(7);
  const corrected = new Set(rows('complaint_correction').map((row) => row['field']));
  for (const field of ['fromWhom', 'advocacy', 'acknowledgedOn', 'learnt']) expect(corrected).toContain(field);
  const practitioner = rows('user_account').find((row) => row['email'] === 'practitioner@demo.example');
  const theirs = new Set(
    rows('child_relationship')
      .filter((row) => row['person_id'] === practitioner?.['person_id'] && row['ends_on'] === null)
      .map((row) => row['child_id']),
  );
  const told = rows('complaint_share').map((row) => complaints.find(({ id }) => id === row['representation_id']));
  expect(told).toHaveLength(2);
  expect(told.filter((row) => row?.['child_id'] === null)).toEqual(corporate);
  expect(told.filter((row) => theirs.has(row?.['child_id'] ?? null))).toHaveLength(1);
});

test('is the same each time, and follows today', () => {
  const again = demoCouncil({ today });
  expect(JSON.stringify(again)).toBe(JSON.stringify(council));
  for (const other of ['2026-02-28', '2027-06-30', '2027-12-27']) {
    expect(rowsOf(demoCouncil({ today: other }), 'feedback').length).toBeGreaterThanOrEqual(2500);
  }
});
