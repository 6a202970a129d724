import { consentUses } from '@heard/domain/feedback/consents';
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

const shares = { SERVICE_REPORT: 0.82, QUOTE_IN_PUBLIC: 0.42, TRAINING: 0.63 } as const;

/** Who said yes: the child who could decide it, else whoever holds parental responsibility; nothing where it was no. */
function agreement(dice: Dice, given: boolean, isOwnDecision: boolean): Row {
  if (!given) return { given, basis: null, given_by: null, reason: null };
  if (isOwnDecision) return { given, basis: 'COMPETENT_CHILD', given_by: null, reason: dice.pick(competent) };
  return { given, basis: 'PARENTAL_RESPONSIBILITY', given_by: dice.pick(responsible), reason: null };
}

function decidesForItself(sentence: Sentence, moment: Moment): boolean {
  const { source, speaker } = useRules[sentence.use];
  return moment.age >= 11 && source === 'OWN_WORDS' && speaker === undefined;
}

/** Uses beyond the record were asked about for every third statement or so; some have been taken back since. */
export function addConsents(tables: Tables, ids: Identities, dice: Dice, asked: Asked): void {
  const { moment, sentence } = asked;
  const { source } = useRules[sentence.use];
  if (source === 'SECOND_HAND' || moment.age < 5 || dice.chance(0.66)) return;
  const isOwnDecision = decidesForItself(sentence, moment);
  for (const use of consentUses) {
    const agreed = agreement(dice, dice.chance(shares[use]), isOwnDecision);
    tables.add('consent', {
      id: ids.next(),
      statement_id: asked.statementId,
      use,
      ...agreed,
      judged_by: asked.judge.userId,
      withdrawn_at: agreed['given'] === true && dice.chance(0.03) ? `${moment.day}T20:15:00Z` : null,
    });
  }
}
