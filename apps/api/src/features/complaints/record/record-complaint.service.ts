import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { complaintDraft, type ComplaintFacts } from '@heard/domain/complaints/complaint-draft';
import type { Procedure } from '@heard/domain/complaints/representation-codes';
import { clockStartsOn } from '@heard/domain/complaints/stage-clock';
import type { Unchecked } from '@heard/domain/validation/every-field';
import { parseWholeInput } from '../../../platform/parse-input.js';
import type { Unit } from '../../../platform/unit.js';
import { checkConcerned, type Concerned } from './check-representation.js';
import { assertNotAboutSelf } from '../complaint.policy.js';
import { stageOneOf } from '../to-stage-one.js';
import {
  formOf,
  type NewRepresentation,
  recordedBefore,
  registerRepresentation,
  startStage,
} from './store-representation.js';

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
    advocacyOfferedOn: facts.advocacyOfferedOn,
    advocacyProvider: facts.advocacyProvider,
    acknowledgedOn: facts.acknowledgedOn,
    orgUnitId: concerned.orgUnitId,
    aboutUserId: facts.aboutUserId,
    praisedUserId: null,
    thanksFor: null,
    onChildFile: null,
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

  const clockFacts = {
    procedure: facts.procedure ?? 'CHILDREN_ACT_1989',
    fromWhom: facts.fromWhom,
    receivedOn: facts.receivedOn,
    sufficientInterestOn: facts.sufficientInterestOn,
    acknowledgedOn: facts.acknowledgedOn,
  } as const;
  const clock = stageOneOf(unit, clockFacts);
  const concerned = await checkConcerned(unit, {
    childReference: facts.childReference,
    orgUnitId: facts.orgUnitId,
    receivedOn: facts.receivedOn,
    staff: { field: 'aboutUserId', userId: facts.aboutUserId },
  });
  const { procedure } = clockFacts;
  const startedOn = clockStartsOn(clockFacts);
  const id = await registerRepresentation(unit, representationOf({ facts, procedure, startedOn }, form, concerned));
  if (clock !== null) startStage(unit, { representationId: id, startedOn, standardDueOn: clock.standardDueOn });
  return id;
}
