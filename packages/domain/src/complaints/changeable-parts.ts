import * as z from 'zod/mini';
import type { PlainDate } from '../calendar/plain-date.js';
import { longest } from '../validation/text-lengths.js';
import { optionalId, optionalPastDate, optionalText } from './draft-parts.js';
import { Advocacy, complainants, hasRightToAdvocate, Procedure } from './representation-codes.js';

/** What we write beside the words of a complaint: given when it is recorded, and put right later where it was wrong. */
export function changeableFields(today: PlainDate) {
  return {
    fromWhom: z.enum(complainants, 'Select who is complaining'),
    sufficientInterestOn: optionalPastDate('Enter a real date for the decision, or leave it empty', { today }),
    procedure: z._default(z.nullish(z.enum(Procedure, 'Select which procedure this belongs to')), null),
    procedureReason: optionalText(longest.explanation),
    acknowledgedOn: optionalPastDate('Enter a real date for the acknowledgement, or leave it empty', { today }),
    advocacy: z._default(z.nullish(z.enum(Advocacy, 'Select whether an advocate was offered')), null),
    advocacyOfferedOn: optionalPastDate('Enter a real date for the offer, or leave it empty', { today }),
    advocacyProvider: optionalText(longest.name),
    childReference: optionalText(longest.reference),
    orgUnitId: optionalId('Select a team from the list'),
    aboutUserId: optionalId('Select a person from the list'),
  };
}

/** The parts of a complaint that have to agree with each other. */
interface Changeable {
  readonly fromWhom: (typeof complainants)[number];
  readonly sufficientInterestOn: PlainDate | null;
  readonly procedure: Procedure | null | undefined;
  readonly procedureReason: string | null;
  readonly acknowledgedOn: PlainDate | null;
  readonly advocacy: Advocacy | null | undefined;
  readonly advocacyOfferedOn: PlainDate | null;
  readonly advocacyProvider: string | null;
}

/** What is wrong between them, by field. */
export function changeableProblems(draft: Changeable, receivedOn: PlainDate): Readonly<Record<string, string>> {
  return {
    ...advocacyProblems(draft),
    ...(needsProcedureReason(draft) && {
      procedureReason: 'Enter why this isn’t under the children’s statutory procedure',
    }),
    ...(isBefore(draft.sufficientInterestOn, receivedOn) && {
      sufficientInterestOn: 'The decision must be on or after the day the complaint was received',
    }),
    ...(isBefore(draft.acknowledgedOn, receivedOn) && {
      acknowledgedOn: 'It must have been acknowledged on or after the day it was received',
    }),
  };
}

/** A child or care leaver has a right to an advocate (Children Act 1989, s26A): it is asked each time. */
function advocacyProblems(draft: Changeable): Readonly<Record<string, string>> {
  const advocacy = draft.advocacy ?? 'NOT_APPLICABLE';
  if (hasRightToAdvocate(draft.fromWhom) && advocacy === 'NOT_APPLICABLE')
    return { advocacy: 'Select whether you offered an advocate' };
  return { ...offerProblem(draft, advocacy), ...providerProblem(draft, advocacy) };
}

function offerProblem({ advocacyOfferedOn }: Changeable, advocacy: Advocacy): Readonly<Record<string, string>> {
  const wasOffered = advocacy === 'OFFERED_ACCEPTED' || advocacy === 'OFFERED_DECLINED';
  if (wasOffered || advocacyOfferedOn === null) return {};
  return { advocacyOfferedOn: 'Leave it empty, or select above that an advocate was offered' };
}

function providerProblem({ advocacyProvider }: Changeable, advocacy: Advocacy): Readonly<Record<string, string>> {
  if (advocacy === 'OFFERED_ACCEPTED' || advocacyProvider === null) return {};
  return { advocacyProvider: 'Leave it empty, or select above that they would like an advocate' };
}

/** The Ombudsman's commonest fault is the wrong procedure: leaving the statutory one takes a written reason. */
function needsProcedureReason(draft: Pick<Changeable, 'procedure' | 'procedureReason'>): boolean {
  const isStatutory = (draft.procedure ?? 'CHILDREN_ACT_1989') === 'CHILDREN_ACT_1989';
  return !isStatutory && draft.procedureReason === null;
}

function isBefore(date: PlainDate | null, other: PlainDate): boolean {
  return date !== null && date < other;
}
