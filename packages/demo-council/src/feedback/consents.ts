import { addMonths } from '@heard/domain/calendar/months';
import { addDays, type PlainDate } from '@heard/domain/calendar/plain-date';
import { consentUses, type ConsentUse } from '@heard/domain/feedback/consents';
import type { Worker } from '../council/people.js';
import type { Dice } from '../dice.js';
import type { Identities } from '../identities.js';
import type { Sentence } from '../said.js';
import type { Row, Tables } from '../tables.js';
import type { Moment } from './moments.js';
import { useRules } from './uses.js';

interface Asked {
  readonly statementId: string;
  readonly sentence: Sentence;
  readonly moment: Moment;
  readonly judge: Worker;
  readonly today: PlainDate;
}

const competent = [
  'Said in own words where it would be read, and asked whether the name would be on it.',
  'Understood the difference between a report and a poster, and chose.',
  'Asked to see it first; saw it, and agreed.',
  'Explained back what could happen if a friend read it.',
  'Older teenager, clear about each use, said no to one of them.',
] as const;
const responsible = [
  ['Mother', 'PARENT'],
  ['Father', 'PARENT'],
  ['Grandmother, special guardian', 'GUARDIAN'],
] as const;
const nobody = { basis: null, given_by: null, holder: null, reason: null } as const;

const shares = { SERVICE_REPORT: 0.82, QUOTE_IN_PUBLIC: 0.42, TRAINING: 0.63 } as const;

/** Who said yes: the child who could decide it, else whoever holds parental responsibility; of their own view who said it. */
function agreement(dice: Dice, sentence: Sentence, age: number): Row {
  if (useRules[sentence.use].speaker !== undefined) return { ...nobody, basis: 'SPEAKER' };
  if (age >= 11) return { ...nobody, basis: 'COMPETENT_CHILD', reason: dice.pick(competent) };
  const [givenBy, holder] = dice.pick(responsible);
  return { ...nobody, basis: 'PARENTAL_RESPONSIBILITY', given_by: givenBy, holder };
}

/** A yes, a no, or a question that was not put: the youngest are not asked about what anyone may read. */
function isGiven(dice: Dice, use: ConsentUse, age: number): boolean | null {
  const agreed = dice.chance(shares[use]);
  return !agreed && age < 8 && use === 'QUOTE_IN_PUBLIC' ? null : agreed;
}

/** Uses beyond the record were asked about for every third statement or so; some have been taken back since. */
export function addConsents(tables: Tables, ids: Identities, dice: Dice, asked: Asked): void {
  const { moment, sentence } = asked;
  const { source } = useRules[sentence.use];
  if (source === 'SECOND_HAND' || moment.age < 5 || dice.chance(0.66)) return;
  for (const use of consentUses) {
    const given = isGiven(dice, use, moment.age);
    const agreed = given === true ? agreement(dice, sentence, moment.age) : nobody;
    const answer = { statement_id: asked.statementId, use, judged_by: asked.judge.userId };
    tables.add('consent', { id: ids.next(), ...answer, answer_no: 1, given, asked_on: moment.day, ...agreed });
    const changed = given === true ? changedSince(dice, asked) : null;
    if (changed !== null) tables.add('consent', { id: ids.next(), ...answer, answer_no: 2, ...nobody, ...changed });
  }
}

/** What was answered after a yes, if anything. */
function changedSince(dice: Dice, asked: Asked): Row | null {
  return dice.chance(0.06) ? takenBack(asked) : askedAt16(asked);
}

/** They changed their mind some weeks later. A parent's own view is taken back by the parent. */
function takenBack({ moment, sentence, today }: Asked): Row {
  const later = addDays(moment.day, 24);
  const basis = useRules[sentence.use].speaker === undefined ? 'COMPETENT_CHILD' : 'SPEAKER';
  return { given: false, asked_on: later < today ? later : today, basis };
}

/** Of what was agreed to before they were 16, a third has been asked about again since: some said no. */
function askedAt16({ moment, sentence, today }: Asked): Row | null {
  const { bornOn } = moment.child;
  if (bornOn === null || moment.age >= 16 || useRules[sentence.use].speaker !== undefined) return null;
  const askedOn = addDays(addMonths(bornOn, 16 * 12), 12);
  const position = Number(moment.day.slice(-2));
  return askedOn > today || position % 3 > 0
    ? null
    : { given: position % 2 === 0, asked_on: askedOn, basis: 'COMPETENT_CHILD' };
}
