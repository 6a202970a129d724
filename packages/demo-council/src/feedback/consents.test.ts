import { expect, test } from 'vitest';
import { ageOn } from '@heard/domain/calendar/months';
import { consentAnswerRules } from '@heard/domain/feedback/consent-answers';
import { type StoredConsent, consentStanding } from '@heard/domain/feedback/consent-standing';
import { ConsentBasis, consentUses, ResponsibilityHolder } from '@heard/domain/feedback/consents';
import { speakerRoles } from '@heard/domain/feedback/speaker-roles';
import { rowsOf, textOf, today } from '../demo-council.fixture.js';
import { demoCouncil } from '../demo-council.js';
import type { Row } from '../tables.js';

const council = demoCouncil({ today });
const byId = (table: string) => new Map(rowsOf(council, table).map((row) => [textOf(row, 'id'), row]));
const [feedback, statements, children] = [byId('feedback'), byId('statement'), byId('child')];

function chosen<T extends string>(choices: readonly T[], value: unknown): T | null {
  return choices.find((choice) => choice === value) ?? null;
}

function toConsent(row: Row): StoredConsent {
  const { given, given_by: givenBy, reason } = row;
  return {
    use: textOf(row, 'use'),
    given: typeof given === 'boolean' ? given : null,
    basis: chosen(Object.values(ConsentBasis), row['basis']),
    givenBy: typeof givenBy === 'string' ? givenBy : null,
    holder: chosen(Object.values(ResponsibilityHolder), row['holder']),
    reason: typeof reason === 'string' ? reason : null,
    askedOn: textOf(row, 'asked_on'),
  };
}

interface Asked {
  readonly childId: string;
  readonly told: { readonly speakerRole: (typeof speakerRoles)[number] | null; readonly stream: string };
  readonly born: string;
  readonly answers: readonly StoredConsent[];
}

/** All answers about each use of each telling, in their order. */
const asked: readonly Asked[] = [...statements.keys()].flatMap((statementId) =>
  consentUses.flatMap((use) => {
    const rows = rowsOf(council, 'consent').filter((row) => row['statement_id'] === statementId && row['use'] === use);
    const row = feedback.get(textOf(statements.get(statementId) ?? {}, 'feedback_id')) ?? {};
    if (rows.length === 0 || typeof row['child_id'] !== 'string') return [];
    const child = children.get(row['child_id']) ?? {};
    expect(rows.map((one) => one['answer_no'])).toEqual(rows.map((_, at) => at + 1));
    const told = { speakerRole: chosen(speakerRoles, row['speaker_role']), stream: textOf(row, 'stream') };
    const born = textOf(child, 'date_of_birth');
    return [{ childId: textOf(child, 'id'), told, born, answers: rows.map(toConsent) }];
  }),
);

const standings = (list: readonly Asked[]) =>
  list.map(({ told, answers, born }) => consentStanding(told, answers, { born, today }));

test('whoever answered again could decide it on that day', () => {
  const again = asked.filter(({ answers }) => answers.length > 1);
  expect(again.length).toBeGreaterThan(50);
  for (const { told, born, answers } of again) {
    const [first, last] = [answers.slice(0, 1), answers.slice(1)];
    const age = ageOn(born, last[0]?.askedOn ?? today);
    expect(consentAnswerRules({ told, age, before: first }, last)).toEqual([]);
    expect((last[0]?.askedOn ?? '') > (first[0]?.askedOn ?? today)).toBe(true);
  }
});

test('the practitioner has a child to ask again since they turned 16, one who was asked, and words taken back', () => {
  const user = rowsOf(council, 'user_account').find((row) => row['email'] === 'practitioner@demo.example') ?? {};
  const mine = new Set(
    rowsOf(council, 'child_relationship')
      .filter((row) => row['person_id'] === user['person_id'])
      .map((row) => row['child_id']),
  );
  const own = asked.filter(({ childId }) => mine.has(childId));
  expect(new Set(standings(own))).toEqual(new Set(['YES', 'NO', 'NOT_ASKED', 'ASK_AGAIN', 'TAKEN_BACK']));
  const lately = own.filter(({ born }) => ageOn(born, today) === 16);
  expect(standings(lately)).toContain('ASK_AGAIN');
  const answeredAt16 = lately.filter(({ born, answers }) => ageOn(born, answers.at(-1)?.askedOn ?? born) === 16);
  expect(standings(answeredAt16.filter(({ answers }) => answers.length > 1))).toContain('YES');
});
