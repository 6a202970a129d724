import { formatPlainDate, isPlainDate } from '../calendar/plain-date.js';
import {
  Advocacy,
  advocacyLabels,
  FromWhom,
  fromWhomLabels,
  Procedure,
  procedureLabels,
} from './representation-codes.js';

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
  aboutUserId: 'Member of staff that it is about',
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

/** "A parent, or someone with parental responsibility", "5 October 2026", or the text as it is. */
export function correctedValueInWords(field: string, value: string): string {
  if (field === 'fromWhom' && isFromWhom(value)) return fromWhomLabels[value];
  if (field === 'procedure' && isProcedure(value)) return procedureLabels[value];
  if (field === 'advocacy' && isAdvocacy(value)) return advocacyLabels[value];
  return field.endsWith('On') && isPlainDate(value) ? formatPlainDate(value) : value;
}

function isFromWhom(value: string): value is FromWhom {
  return Object.hasOwn(FromWhom, value);
}

function isProcedure(value: string): value is Procedure {
  return Object.hasOwn(Procedure, value);
}

function isAdvocacy(value: string): value is Advocacy {
  return Object.hasOwn(Advocacy, value);
}
