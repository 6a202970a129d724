import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { clockStartsOn, stageDeadline } from '@heard/domain/complaints/complaint-clock';
import { complaintDraft, type ComplaintFacts } from '@heard/domain/complaints/complaint-draft';
import { formatPlainDate } from '@heard/domain/calendar/plain-date';
import type { Procedure } from '@heard/domain/complaints/representation-codes';
import type { Unchecked } from '@heard/domain/validation/every-field';
import { InvalidInputError } from '../../platform/errors.js';
import { parseWholeInput } from '../../platform/parse-input.js';
import type { Unit } from '../../platform/unit.js';
import { checkConcerned, type Concerned } from './check-representation.js';
import { assertNotAboutSelf } from './complaint.policy.js';
import {
  formOf,
  type NewRepresentation,
  recordedBefore,
  registerRepresentation,
  startStage,
} from './register-representation.js';

/** The day on which stage 1 is due, or null where no clock of ours runs. Throws INVALID_INPUT past the bank holidays. */
function dueOn(unit: Unit, procedure: Procedure, startedOn: PlainDate, field: string): PlainDate | null {
  try {
    return stageDeadline(procedure, 'STAGE_1', startedOn, unit.holidays)?.standardDueOn ?? null;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const { from, through } = unit.holidays;
    throw new InvalidInputError({
      [field]: `The due date can’t be worked out: bank holidays are known from ${formatPlainDate(from)} to ${formatPlainDate(through)} only`,
    });
  }
}

interface CheckedComplaint {
  readonly facts: ComplaintFacts;
  readonly procedure: Procedure;
  readonly startedOn: PlainDate;
}

function representationOf(
  { facts, procedure, startedOn }: CheckedComplaint,
  form: ReturnType<typeof formOf>,
  concerned: Concerned,
): NewRepresentation {
  return {
    clientId: form.clientId,
    payloadSha256: form.payloadSha256,
    kind: 'COMPLAINT',
    procedure,
    procedureReason: facts.procedureReason,
    receivedOn: facts.receivedOn,
    clockStartsOn: startedOn,
    groundsOn: facts.groundsOn,
    sufficientInterestOn: facts.sufficientInterestOn,
    channel: facts.channel,
    fromWhom: facts.fromWhom,
    complainantName: facts.complainantName,
    childId: concerned.childId,
    summary: facts.summary,
    wantedOutcome: facts.wantedOutcome,
    advocacy: facts.advocacy ?? 'NOT_APPLICABLE',
    orgUnitId: concerned.orgUnitId,
    aboutUserId: facts.aboutUserId,
    praisedUserId: null,
  };
}

/**
 * Records a complaint and starts its clock. The same form sent twice is stored once and gives the same record; the same
 * number with something else in it is CONFLICT. INVALID_INPUT names the fields. Answers the complaint's id.
 */
export async function recordComplaint(unit: Unit, input: Unchecked<ComplaintFacts>): Promise<string> {
  const facts = parseWholeInput(complaintDraft(unit.today), input);
  assertNotAboutSelf(unit, facts.aboutUserId);
  const form = formOf('COMPLAINT', facts);
  const stored = await recordedBefore(unit, form.clientId, form.payloadSha256);
  if (stored !== null) return stored;

  const procedure = facts.procedure ?? 'CHILDREN_ACT_1989';
  const startedOn = clockStartsOn(facts.receivedOn, facts.sufficientInterestOn);
  const startField = facts.sufficientInterestOn === null ? 'receivedOn' : 'sufficientInterestOn';
  const standardDueOn = dueOn(unit, procedure, startedOn, startField);
  const concerned = await checkConcerned(unit, {
    childReference: facts.childReference,
    orgUnitId: facts.orgUnitId,
    receivedOn: facts.receivedOn,
    staff: { field: 'aboutUserId', userId: facts.aboutUserId },
  });
  const id = await registerRepresentation(unit, representationOf({ facts, procedure, startedOn }, form, concerned));
  if (standardDueOn !== null) startStage(unit, { representationId: id, startedOn, standardDueOn });
  return id;
}
