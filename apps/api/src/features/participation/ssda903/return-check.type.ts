import type { PlainDate } from '@heard/domain/calendar/plain-date';
import type { ReturnFinding } from '@heard/domain/participation/ssda903/return-findings';
import { Field, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../../../platform/date-scalar.js';
import { ParticipationCode } from '../participation.enums.js';
import type { RuleCount } from './import-run.queries.js';
import { changesAnything, type ReturnPlan } from './plan-return.js';
import type { ReadReturn } from './read-return.js';

/** As many findings and changes as one answer lists; all are kept with the import. */
const mostListed = 2_000;

@ObjectType('ReturnFinding', { description: 'What a rule says of a line', simpleResolvers: true })
export class ReturnFindingType {
  @Field(() => String)
  file: string;

  @Field(() => Int, { description: 'The first line of the file is 1' })
  line: number;

  @Field(() => String, { description: 'The sector’s number or name, or our own, which begins with W-' })
  rule: string;

  @Field(() => String, { description: 'error or warning' })
  severity: string;

  @Field(() => String)
  message: string;
}

@ObjectType('RuleCount', { description: 'How often a rule spoke', simpleResolvers: true })
export class RuleCountType {
  @Field(() => String)
  rule: string;

  @Field(() => String, { description: 'error or warning' })
  severity: string;

  @Field(() => Int)
  count: number;
}

@ObjectType('PlannedRows', { simpleResolvers: true })
export class PlannedRowsType {
  @Field(() => Int)
  added: number;

  @Field(() => Int)
  changed: number;

  @Field(() => Int)
  unchanged: number;
}

@ObjectType('ReviewCodeChange', {
  description: 'A review whose code or day the return corrects',
  simpleResolvers: true,
})
export class ReviewCodeChangeType {
  @Field(() => Int, { description: 'In the Reviews file' })
  line: number;

  @Field(() => DateScalar)
  heldOn: PlainDate;

  @Field(() => DateScalar, { nullable: true, description: 'The day it stands under now; null where that stays' })
  movedFrom: PlainDate | null;

  @Field(() => ParticipationCode)
  from: ParticipationCode;

  @Field(() => ParticipationCode)
  to: ParticipationCode;

  @Field(() => Boolean, { description: 'The code there is now was recorded here, not brought by a return' })
  recordedHere: boolean;
}

@ObjectType('StoredReview', { description: 'A review that an earlier return brought', simpleResolvers: true })
export class StoredReviewType {
  @Field(() => String, { description: 'What the child goes by here' })
  reference: string;

  @Field(() => DateScalar)
  heldOn: PlainDate;

  @Field(() => ParticipationCode)
  code: ParticipationCode;
}

@ObjectType('ReturnCheck', {
  description: 'What a return holds, and what loading it would change',
  simpleResolvers: true,
})
export class ReturnCheckType {
  @Field(() => [String])
  fileNames: readonly string[];

  @Field(() => Int, { description: 'Review rows read' })
  rows: number;

  @Field(() => Int)
  accepted: number;

  @Field(() => Int)
  rejected: number;

  @Field(() => PlannedRowsType)
  children: PlannedRowsType;

  @Field(() => Int, { description: 'Children whose record here says something else; it stays' })
  childrenDiffering: number;

  @Field(() => PlannedRowsType)
  reviews: PlannedRowsType;

  @Field(() => Int, { description: 'Reviews that an earlier return brought and these files lack; they stay' })
  reviewsGone: number;

  @Field(() => [StoredReviewType], { description: `The first ${mostListed} of them` })
  goneReviews: readonly StoredReviewType[];

  @Field(() => PlannedRowsType, { description: 'Legal statuses, placements and needs from the episodes' })
  episodeDetails: PlannedRowsType;

  @Field(() => Boolean)
  changesAnything: boolean;

  @Field(() => [ReviewCodeChangeType], { description: `The first ${mostListed}` })
  codeChanges: readonly ReviewCodeChangeType[];

  @Field(() => [RuleCountType], { description: 'In the order in which they first spoke' })
  rules: readonly RuleCountType[];

  @Field(() => [ReturnFindingType], { description: `The first ${mostListed}, in the order of the files` })
  findings: readonly ReturnFindingType[];
}

function plannedRows(plan: {
  readonly added: readonly unknown[];
  readonly changed: readonly unknown[];
  readonly unchanged: number;
}): PlannedRowsType {
  return { added: plan.added.length, changed: plan.changed.length, unchanged: plan.unchanged };
}

function countRules(findings: readonly ReturnFinding[]): readonly RuleCount[] {
  const counts = new Map<string, RuleCount>();
  for (const { rule, severity } of findings) {
    counts.set(rule, { rule, severity, count: (counts.get(rule)?.count ?? 0) + 1 });
  }
  return [...counts.values()];
}

function toReturnFindingType({ file, line, rule, severity, message }: ReturnFinding): ReturnFindingType {
  return { file, line, rule, severity, message };
}

export function toReturnCheckType(read: ReadReturn, plan: ReturnPlan): ReturnCheckType {
  const { children, reviews, statuses } = plan;
  return {
    fileNames: read.fileNames,
    rows: read.rows,
    accepted: read.rows - read.rejected,
    rejected: read.rejected,
    children: plannedRows(children),
    childrenDiffering: children.differing,
    reviews: plannedRows(reviews),
    reviewsGone: reviews.gone.length,
    goneReviews: reviews.gone.slice(0, mostListed).map(({ reference, heldOn, code }) => ({ reference, heldOn, code })),
    episodeDetails: plannedRows(statuses),
    changesAnything: changesAnything(plan),
    codeChanges: reviews.changed.slice(0, mostListed).map(({ known, read: { line, heldOn, code } }) => ({
      line,
      heldOn,
      movedFrom: known.heldOn === heldOn ? null : known.heldOn,
      from: known.code,
      to: code,
      recordedHere: !known.imported,
    })),
    rules: countRules(read.findings),
    findings: read.findings.slice(0, mostListed).map(toReturnFindingType),
  };
}
