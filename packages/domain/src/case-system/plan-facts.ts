import type { CaseChange, KeptFacts } from './case-plan.js';
import type { CaseFacts } from './case-rows.js';

/** What a new child begins with where the file says nothing. */
export function keptOf(facts: CaseFacts, caseId: string): KeptFacts {
  return filledIn(facts, {
    reference: caseId,
    name: caseId,
    knownAs: null,
    dateOfBirth: null,
    expectedBirthOn: null,
    sex: 'U',
    ethnicity: 'NOBT',
    language: 'en',
    sendFlag: false,
  });
}

/** A cell that is empty takes nothing away. */
function filledIn(said: CaseFacts, known: KeptFacts): KeptFacts {
  return {
    reference: said.reference ?? known.reference,
    name: said.name ?? known.name,
    knownAs: said.knownAs ?? known.knownAs,
    dateOfBirth: said.dateOfBirth ?? known.dateOfBirth,
    expectedBirthOn: said.expectedBirthOn ?? known.expectedBirthOn,
    ...marksOf(said, known),
  };
}

function marksOf(said: CaseFacts, known: KeptFacts): Pick<KeptFacts, 'sex' | 'ethnicity' | 'language' | 'sendFlag'> {
  return {
    sex: said.sex ?? known.sex,
    ethnicity: said.ethnicity ?? known.ethnicity,
    language: said.language ?? known.language,
    sendFlag: said.sendFlag ?? known.sendFlag,
  };
}

const labels = {
  reference: 'reference',
  name: 'name',
  knownAs: 'known as',
  dateOfBirth: 'date of birth',
  expectedBirthOn: 'expected birth',
  sex: 'sex',
  ethnicity: 'ethnicity',
  language: 'language',
  sendFlag: 'special needs',
} as const satisfies Readonly<Record<keyof KeptFacts, string>>;

export type FieldChange = Pick<CaseChange, 'field' | 'before' | 'after'>;

function worded(value: string | boolean | null): string | null {
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : value;
}

export interface ChangedFacts {
  readonly kept: KeptFacts;
  readonly changed: readonly (keyof KeptFacts)[];
  readonly changes: readonly FieldChange[];
}

export function changesOfFacts(facts: CaseFacts, known: KeptFacts): ChangedFacts {
  const kept = filledIn(facts, known);
  const changed = fields.filter((field) => kept[field] !== known[field]);
  const changes = changed.map((field) => ({
    field: labels[field],
    before: worded(known[field]),
    after: worded(kept[field]),
  }));
  return { kept, changed, changes };
}

const fields = [
  'reference',
  'name',
  'knownAs',
  'dateOfBirth',
  'expectedBirthOn',
  'sex',
  'ethnicity',
  'language',
  'sendFlag',
] as const;
