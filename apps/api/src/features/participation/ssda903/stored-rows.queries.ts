import { ParticipationCode } from '@heard/domain/participation/participation-codes';
import type { KnownChild } from '@heard/domain/participation/ssda903/plan-children';
import type { Span } from '@heard/domain/participation/ssda903/plan-reviews';
import type { KnownStatus } from '@heard/domain/participation/ssda903/plan-statuses';
import { z } from 'zod';
import { count, day, flag, id, row, text } from '../../../platform/row-shapes.js';
import { rowsOf } from '../../../platform/sql.js';
import type { Unit } from '../../../platform/unit.js';
import { returnSystem } from './return-identifiers.shape.js';

const knownChild = row({
  id,
  child: text,
  kept: flag,
  dateOfBirth: day.nullable(),
  sex: z.enum(['M', 'F', 'U']),
  ethnicity: text,
}).readonly();

/** The children of these identifiers. Nobody keeps a record of a child that still goes by its identifier. */
export async function knownChildren(unit: Unit, identifiers: readonly string[]): Promise<readonly KnownChild[]> {
  return rowsOf(
    unit,
    knownChild,
    `select c.id, i.value as child, c.name <> $3 || i.value as kept, c.date_of_birth as "dateOfBirth", c.sex, c.ethnicity
     from child_identifier i join child c on c.id = i.child_id
     where i.system = $1 and i.value = any($2::text[])`,
    [returnSystem.key, identifiers, returnSystem.namePrefix],
  );
}

const storedReview = row({
  id,
  child: id,
  /** What the child goes by here. */
  reference: text,
  heldOn: day,
  sameDayNo: count,
  code: z.enum(ParticipationCode),
  imported: flag,
}).readonly();

export type StoredReview = z.output<typeof storedReview>;

/**
 * Reviews of the days that a return speaks of: all of these children, and what earlier returns brought of any
 * child, which this one may no longer have. `child` is the child's id.
 */
export async function knownReviews(
  unit: Unit,
  childIds: readonly string[],
  span: Span | null,
): Promise<readonly StoredReview[]> {
  if (span === null) return [];
  return rowsOf(
    unit,
    storedReview,
    `select r.id, r.child_id as child, c.reference, r.held_on as "heldOn", r.same_day_no as "sameDayNo",
       r.participation_code as code, r.import_run_id is not null as imported
     from care_review r join child c on c.id = r.child_id
     where r.held_on between $2 and $3 and (r.import_run_id is not null or r.child_id = any($1::uuid[]))
     order by r.held_on, r.id`,
    [childIds, span.from, span.to],
  );
}

const knownStatus = row({
  id,
  child: id,
  kind: z.enum(['CLA_EPISODE', 'PLACEMENT', 'CATEGORY_OF_NEED']),
  code: text,
  startsOn: day,
  endsOn: day.nullable(),
  beganBecause: text.nullable(),
  endedBecause: text.nullable(),
}).readonly();

/** What earlier returns said of these children's episodes; `child` is the child's id. */
export async function knownStatuses(unit: Unit, childIds: readonly string[]): Promise<readonly KnownStatus[]> {
  return rowsOf(
    unit,
    knownStatus,
    `select s.id, s.child_id as child, s.kind, s.code, s.starts_on as "startsOn", s.ends_on as "endsOn",
       s.began_because as "beganBecause", s.ended_because as "endedBecause"
     from child_status s where s.child_id = any($1::uuid[]) and s.source = $2`,
    [childIds, returnSystem.key],
  );
}

const stayInTeam = row({ child: id, team: id, startsOn: day, endsOn: day.nullable() }).readonly();

/** When these children were with which team, the latest first. */
export type StayInTeam = z.output<typeof stayInTeam>;

export async function staysInTeams(unit: Unit, childIds: readonly string[]): Promise<readonly StayInTeam[]> {
  return rowsOf(
    unit,
    stayInTeam,
    `select t.child_id as child, t.org_unit_id as team, t.starts_on as "startsOn", t.ends_on as "endsOn"
     from child_team t where t.child_id = any($1::uuid[]) order by t.starts_on desc`,
    [childIds],
  );
}
