import { formatPlainDate, isPlainDate } from '../calendar/plain-date.js';
import { advocacyLabels, fromWhomLabels, procedureLabels } from './representation-codes.js';

/** What can be put right in a complaint, and what follows from it. */
const fieldLabels = {
  fromWhom: 'Who is complaining',
  sufficientInterestOn: 'When it was decided that they may complain',
  procedure: 'Procedure',
  procedureReason: 'Why that procedure',
  acknowledgedOn: 'Acknowledged',
  advocacy: 'Advocate',
  advocacyOfferedOn: 'When an advocate was offered',
  advocacyProvider: 'Who advocates',
  childId: 'Child',
  orgUnitId: 'Team',
  aboutUserId: 'Member of staff that it is about',
  clockStartsOn: 'Clock starts',
  standardDueOn: 'Standard date',
  agreedDueOn: 'Agreed date',
  learnt: 'What was learnt',
  learningChange: 'What changes',
} as const;

export type CorrectedField = keyof typeof fieldLabels;

function isCorrectedField(field: string): field is CorrectedField {
  return Object.hasOwn(fieldLabels, field);
}

/** "Who is complaining"; a field that is no longer known by its own name. */
export function correctedFieldInWords(field: string): string {
  return isCorrectedField(field) ? fieldLabels[field] : field;
}

const codes: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  fromWhom: new Map(Object.entries(fromWhomLabels)),
  procedure: new Map(Object.entries(procedureLabels)),
  advocacy: new Map(Object.entries(advocacyLabels)),
};

/** The child of whom a reader learns no more than that it was another one: it never belonged to this complaint. */
export const anotherChild = '';

/** "A parent, or someone with parental responsibility", "5 October 2026", or the text as it is. */
export function correctedValueInWords(field: string, value: string): string {
  if (field === 'childId' && value === anotherChild) return 'Another child';
  const label = codes[field]?.get(value);
  if (label !== undefined) return label;
  return field.endsWith('On') && isPlainDate(value) ? formatPlainDate(value) : value;
}
