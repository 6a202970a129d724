import { formatPlainDate } from '@heard/domain/calendar/plain-date';
import { type CorrectionFacts, correctionDraft } from '@heard/domain/complaints/correction-draft';
import { keptExtension } from '@heard/domain/complaints/extension-rule';
import type { Advocacy, Procedure } from '@heard/domain/complaints/representation-codes';
import { clockStartsOn, type StageClock } from '@heard/domain/complaints/stage-clock';
import type { EveryField, Unchecked } from '@heard/domain/validation/every-field';
import { ChildCaseEntity } from '../../../foundations/access/child-case.entity.js';
import type { Changes } from '../../../platform/entity-store.js';
import { InvalidInputError } from '../../../platform/errors.js';
import { parseWholeInput } from '../../../platform/parse-input.js';
import type { Unit } from '../../../platform/unit.js';
import { changeComplaint, type ComplaintToChange, complaintToChange } from './change-complaint.service.js';
import { writeStage } from './change-stage.service.js';
import { checkConcerned, checkStaff, type Concerned } from '../record/check-representation.js';
import type { ComplaintRecord } from '../complaint.shape.js';
import type { ComplaintStageEntity } from '../complaint-stage.entity.js';
import { assertMayChange, assertNotAboutSelf } from '../complaint.policy.js';
import { differencesBetween, recordCorrections } from './store-corrections.js';
import { openCase, startStage } from '../record/store-representation.js';
import { calendarOfStage } from '../read/to-complaint-clock.js';
import { stageOneOf, startField } from '../to-stage-one.js';

const correctable = [
  'fromWhom',
  'sufficientInterestOn',
  'procedure',
  'procedureReason',
  'acknowledgedOn',
  'advocacy',
  'advocacyOfferedOn',
  'advocacyProvider',
  'childId',
  'orgUnitId',
  'aboutUserId',
  'standardDueOn',
  'agreedDueOn',
] as const;

type Stated = Omit<EveryField<CorrectionFacts>, 'reason' | 'childReference'> &
  Concerned & {
    readonly procedure: Procedure;
    readonly advocacy: Advocacy;
  };

interface CorrectedDates {
  readonly standardDueOn: string | null;
  readonly agreedDueOn: string | null;
}

/** What the dates become. Where no clock of ours runs any more they are kept, and shown no more. */
function datesAfter({ standardDueOn, agreedDueOn }: ComplaintRecord, clock: StageClock | null): CorrectedDates {
  if (clock === null) return { standardDueOn, agreedDueOn };
  return { standardDueOn: clock.standardDueOn, agreedDueOn: keptExtension(agreedDueOn, clock) };
}

const noExtension = {
  agreedDueOn: null,
  extensionReason: null,
  extensionNote: null,
  extendedOn: null,
  extendedBy: null,
  extendedAt: null,
} as const satisfies Changes<ComplaintStageEntity>;

async function moveClock(
  unit: Unit,
  complaint: ComplaintRecord,
  { clock, calendarVersion }: CountedClock,
): Promise<void> {
  if (clock === null) return;
  const { startedOn, standardDueOn } = clock;
  if (complaint.stageId === null) {
    startStage(unit, { representationId: complaint.id, startedOn, standardDueOn });
    return;
  }
  const { agreedDueOn } = datesAfter(complaint, clock);
  const extension = agreedDueOn === null ? noExtension : { agreedDueOn };
  await writeStage(unit, complaint.stageId, { startedOn, standardDueOn, calendarVersion, ...extension });
}

interface CountedClock {
  readonly clock: StageClock | null;
  /** The number of the calendar with which it was counted. */
  readonly calendarVersion: number;
}

/** Whether what decides the clock is as it was: then its days stay, whatever bank holidays were entered since. */
function isSameStart(was: ComplaintRecord, is: Stated): boolean {
  const decides = ['procedure', 'fromWhom', 'sufficientInterestOn', 'acknowledgedOn'] as const;
  return decides.every((field) => was[field] === is[field]);
}

/** The clock as it is with these facts. Throws INVALID_INPUT where it would start after the answer. */
async function clockAfter(unit: Unit, complaint: ComplaintRecord, stated: Stated): Promise<CountedClock> {
  const { receivedOn, respondedOn } = complaint;
  const facts = { ...stated, receivedOn };
  const { holidays, counted } = isSameStart(complaint, stated)
    ? await calendarOfStage(unit, complaint)
    : { holidays: unit.holidays, counted: unit.holidays };
  const clock = stageOneOf({ holidays }, facts);
  if (clock !== null && respondedOn !== null && clock.startedOn > respondedOn) {
    throw new InvalidInputError({
      [startField(facts)]: `The answer was sent on ${formatPlainDate(respondedOn)}: enter a day up to then`,
    });
  }
  return { clock, calendarVersion: counted.version };
}

/**
 * Which child and team it concerns from now on. Where both are as they were, nothing is looked up: a team that was left
 * open stays so. Throws INVALID_INPUT.
 */
async function concernedAfter(
  unit: Unit,
  complaint: ComplaintRecord,
  facts: Pick<CorrectionFacts, 'childReference' | 'orgUnitId' | 'aboutUserId'>,
): Promise<Concerned> {
  const { childReference, orgUnitId, aboutUserId } = facts;
  if (childReference === complaint.childReference && orgUnitId === complaint.teamId) {
    await checkStaff(unit, 'aboutUserId', aboutUserId);
    return { childId: complaint.childId, orgUnitId };
  }
  const { receivedOn } = complaint;
  const staff = { field: 'aboutUserId', userId: aboutUserId } as const;
  return checkConcerned(unit, { childReference, orgUnitId, receivedOn, staff });
}

/** The case of a child whom it concerned before is there already: it gives that child's name again. */
async function followChild(unit: Unit, { id, childId: before }: ComplaintRecord, childId: string | null) {
  if (childId === null || childId === before) return;
  const opened = await unit.db.load(ChildCaseEntity, { childId, subjectId: id });
  if (opened === null) openCase(unit, childId, id, 'COMPLAINT');
}

/**
 * Puts right what we wrote beside a complaint; its clock and its due dates follow, and what it said before is kept with
 * who changed it, when and why. Throws as `changeComplaint`.
 */
export async function correctComplaint(
  unit: Unit,
  { id, version, ...draft }: ComplaintToChange & Unchecked<CorrectionFacts>,
): Promise<void> {
  assertMayChange(unit, 'complaint:correct');
  const complaint = await complaintToChange(unit, { id, version });
  const limits = { today: unit.today, receivedOn: complaint.receivedOn };
  const { reason, childReference, ...facts } = parseWholeInput(correctionDraft(limits), draft);
  assertNotAboutSelf(unit, facts.aboutUserId);
  const concerned = await concernedAfter(unit, complaint, { ...facts, childReference });
  const procedure = facts.procedure ?? 'CHILDREN_ACT_1989';
  const stated = { ...facts, ...concerned, procedure, advocacy: facts.advocacy ?? ('NOT_APPLICABLE' as const) };
  const counted = await clockAfter(unit, complaint, stated);
  const { clock } = counted;
  const was = { ...complaint, orgUnitId: complaint.teamId };
  const differences = differencesBetween(was, { ...stated, ...datesAfter(complaint, clock) }, correctable);
  if (differences.length === 0) {
    throw new InvalidInputError({
      reason: 'Nothing is different from what is on the record. Change it, or close this',
    });
  }
  const { receivedOn } = complaint;
  await changeComplaint(unit, complaint, { ...stated, clockStartsOn: clockStartsOn({ ...stated, receivedOn }) });
  await moveClock(unit, complaint, counted);
  await followChild(unit, complaint, concerned.childId);
  recordCorrections(unit, complaint, differences, reason);
}
