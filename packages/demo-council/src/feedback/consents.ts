import { consentUses } from '@heard/domain/feedback/consents';
import type { Worker } from '../council/people.js';
import type { Dice } from '../dice.js';
import type { Identities } from '../identities.js';
import type { Sentence } from '../said.js';
import type { Tables } from '../tables.js';
import type { Moment } from './moments.js';
import { useRules } from './uses.js';

interface Asked {
  readonly statementId: string;
  readonly sentence: Sentence;
  readonly moment: Moment;
  readonly judge: Worker;
}

const competent = [
  'Said in own words where it would be read, and asked whether the name would be on it.',
  'Understood the difference between a report and a poster, and chose.',
  'Asked to see it first; saw it, and agreed.',
  'Explained back what could happen if a friend read it.',
  'Older teenager, clear about each use, said no to one of them.',
] as const;
const responsible = [
  'Mother',
  'Father',
  'Service manager, who shares parental responsibility',
  'Grandmother, special guardian',
] as const;

/** Uses beyond the record were asked about for every third statement or so; some have been taken back since. */
export function addConsents(tables: Tables, ids: Identities, dice: Dice, asked: Asked): void {
  const { moment, sentence } = asked;
  if (useRules[sentence.use].source === 'SECOND_HAND' || moment.age < 5 || dice.chance(0.66)) return;
  const ownDecision = moment.age >= 11 && sentence.kind === 'WORDS' && useRules[sentence.use].stream !== 'FAMILY';
  const shares = { SERVICE_REPORT: 0.82, QUOTE_IN_PUBLIC: 0.42, TRAINING: 0.63 };
  for (const use of consentUses) {
    const given = dice.chance(shares[use]);
    tables.add('consent', {
      id: ids.next(),
      statement_id: asked.statementId,
      use,
      given,
      basis: given ? (ownDecision ? 'COMPETENT_CHILD' : 'PARENTAL_RESPONSIBILITY') : null,
      given_by: given && !ownDecision ? dice.pick(responsible) : null,
      judged_by: asked.judge.userId,
      reason: given && ownDecision ? dice.pick(competent) : null,
      withdrawn_at: given && dice.chance(0.03) ? `${moment.day}T20:15:00Z` : null,
    });
  }
}
