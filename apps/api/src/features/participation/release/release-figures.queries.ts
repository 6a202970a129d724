import { reportingPeriod } from '@heard/domain/calendar/reporting-year';
import { ParticipationCode } from '@heard/domain/participation/participation-codes';
import type { HiddenMarks } from '@heard/domain/reports/figure-cells';
import { z } from 'zod';
import { day, flag, id, row, text } from '../../../platform/row-shapes.js';
import { rowsOf, run } from '../../../platform/sql.js';
import type { Unit } from '../../../platform/unit.js';

/** Releases take turns until each has committed. */
export async function lockReleases(unit: Unit): Promise<void> {
  await run(unit, `select pg_advisory_xact_lock(hashtext('figure_release'))`);
}

const liveReview = row({
  childId: id,
  participationCode: z.enum(ParticipationCode),
  heldOn: day,
  orgUnitId: id.nullable(),
  orgUnitKind: text.nullable(),
  serviceId: id.nullable(),
  dateOfBirth: day.nullable(),
  sex: text,
  ethnicity: text,
}).readonly();

/** A review as it stands in the records. */
export type LiveReview = z.output<typeof liveReview>;

/** Reviews of these quarters as they stand in the records; a row that stands in one return twice only once. */
export async function reviewsOfQuarters(unit: Unit, quarters: readonly string[]): Promise<readonly LiveReview[]> {
  return rowsOf(
    unit,
    liveReview,
    `select r.child_id as "childId", r.participation_code as "participationCode", r.held_on as "heldOn", u.id as "orgUnitId",
       u.kind as "orgUnitKind", u.parent_id as "serviceId", c.date_of_birth as "dateOfBirth", c.sex, c.ethnicity
     from care_review r join child c on c.id = r.child_id left join org_unit u on u.id = r.org_unit_id
     where date_trunc('quarter', r.held_on) = any($1::date[])
       and (r.same_day_no = 1 or r.import_run_id is null or not exists (
         select 1 from care_review same where same.child_id = r.child_id and same.held_on = r.held_on
           and same.same_day_no < r.same_day_no and same.participation_code = r.participation_code
           and same.import_run_id = r.import_run_id))`,
    [quarters.map((quarter) => reportingPeriod(quarter).from)],
  );
}

const releasedFact = row({
  quarter: text,
  childId: id,
  participationCode: text,
  serviceKey: text,
  teamKey: text,
  ageBand: text,
  sex: text,
  ethnicity: text,
}).readonly();

/** A review as a release counts it. */
export type ReleasedFact = z.output<typeof releasedFact>;

/** Reviews of a year as its released quarters froze them. */
export async function factsOfYear(unit: Unit, year: string): Promise<readonly ReleasedFact[]> {
  return rowsOf(
    unit,
    releasedFact,
    `select p.period_key as quarter, r.child_id as "childId", r.participation_code as "participationCode",
       r.service_key as "serviceKey", r.team_key as "teamKey", r.age_band as "ageBand", r.sex, r.ethnicity
     from released_review r join figure_release p on p.id = r.release_id
     where left(p.period_key, 7) = $1`,
    [year],
  );
}

const placeOfTeam = row({ team: text, service: text });

/** The services that teams had in earlier releases. */
export async function servicesOfTeams(unit: Unit): Promise<ReadonlyMap<string, string>> {
  const rows = await rowsOf(
    unit,
    placeOfTeam,
    'select distinct r.team_key as team, r.service_key as service from released_review r',
  );
  return new Map(rows.map(({ team, service }) => [team, service]));
}

const hiddenMark = row({ key: text, figures: flag, reviews: flag });

/** What the released cells of a year hide, by period, dimension and value. */
export async function marksOfYear(unit: Unit, year: string): Promise<ReadonlyMap<string, HiddenMarks>> {
  const rows = await rowsOf(
    unit,
    hiddenMark,
    `select p.period_key || ' ' || c.dimension || ' ' || c.value_key as key,
       c.counted is null as figures, c.reviews is null as reviews
     from released_cell c join figure_release p on p.id = c.release_id
     where left(p.period_key, 7) = $1`,
    [year],
  );
  return new Map(rows.map(({ key, figures, reviews }) => [key, { figures, reviews }]));
}
