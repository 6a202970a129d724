import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { clockStartsOn, stageDeadline } from '@heard/domain/complaints/complaint-clock';
import { complaintDraft, type ComplaintFacts } from '@heard/domain/complaints/complaint-draft';
import { formatPlainDate } from '@heard/domain/calendar/plain-date';
import type { Procedure } from '@heard/domain/complaints/representation-codes';
import { InvalidInputError } from '../../platform/errors.js';
import { parseInput } from '../../platform/parse-input.js';
import type { Unit } from '../../platform/unit.js';
import { checkConcerned } from './check-representation.js';
import { assertNotAboutSelf } from './complaint.policy.js';
import { formOf, recordedBefore, registerRepresentation, startStage } from './register-representation.js';

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

function columnsOf(facts: ComplaintFacts, procedure: Procedure, startedOn: PlainDate) {
  return {
    procedure,
    procedure_reason: facts.procedureReason,
    clock_starts_on: startedOn,
    grounds_on: facts.groundsOn,
    sufficient_interest_on: facts.sufficientInterestOn,
    wanted_outcome: facts.wantedOutcome,
  };
}

/**
 * Records a complaint and starts its clock. The same form sent twice is stored once and gives the same record; the same
 * number with something else in it is CONFLICT. INVALID_INPUT names the fields. Answers the complaint's id.
 */
export async function recordComplaint(unit: Unit, input: unknown): Promise<string> {
  const facts = parseInput(complaintDraft(unit.today), input);
  assertNotAboutSelf(unit, facts.aboutUserId);
  const form = formOf('COMPLAINT', facts);
  const stored = await recordedBefore(unit, form.clientId, form.payload);
  if (stored !== null) return stored;

  const procedure = facts.procedure ?? 'CHILDREN_ACT_1989';
  const startedOn = clockStartsOn(facts.receivedOn, facts.sufficientInterestOn);
  const startField = facts.sufficientInterestOn === null ? 'receivedOn' : 'sufficientInterestOn';
  const standardDueOn = dueOn(unit, procedure, startedOn, startField);
  const staff = { field: 'aboutUserId' as const, userId: facts.aboutUserId };
  const concerned = await checkConcerned(unit, {
    childReference: facts.childReference,
    orgUnitId: facts.orgUnitId,
    receivedOn: facts.receivedOn,
    staff,
  });
  const item = {
    ...form,
    ...concerned,
    kind: 'COMPLAINT' as const,
    receivedOn: facts.receivedOn,
    aboutUserId: facts.aboutUserId,
    praisedUserId: null,
    fromWhom: facts.fromWhom,
    complainantName: facts.complainantName,
    channel: facts.channel,
    summary: facts.summary,
    advocacy: facts.advocacy ?? 'NOT_APPLICABLE',
  };
  const id = await registerRepresentation(unit, item, columnsOf(facts, procedure, startedOn));
  if (standardDueOn !== null) await startStage(unit, { representationId: id, startedOn, standardDueOn });
  return id;
}
