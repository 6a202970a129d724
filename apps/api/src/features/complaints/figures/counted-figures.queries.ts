import type { PlainDate } from '@heard/domain/calendar/plain-date';
import type { Period } from '@heard/domain/calendar/reporting-year';
import { ComplaintEnd } from '@heard/domain/complaints/complaint-end';
import { ComplaintStage } from '@heard/domain/complaints/complaint-stages';
import { FromWhom, ThanksFor } from '@heard/domain/complaints/representation-codes';
import { z } from 'zod';
import { count, day, flag, id, row, text } from '../../../platform/row-shapes.js';
import { rowOf, rowsOf } from '../../../platform/sql.js';
import type { OpenUnit, Unit } from '../../../platform/unit.js';

const countedComplaint = row({
  stage: z.enum(ComplaintStage),
  startedOn: day,
  standardDueOn: day,
  agreedDueOn: day.nullable(),
  endedOn: day.nullable(),
  outside: z.enum(ComplaintEnd).nullable(),
  fromWhom: z.enum(FromWhom),
  teamId: id.nullable(),
  /** Of the child whom it concerns, in completed years on the day on which it came. */
  childAge: count.nullable(),
  childSex: text.nullable(),
  childEthnicity: text.nullable(),
  childSend: flag.nullable(),
}).readonly();

/** A stage as figures need it, with what it can be split by. Says nothing of whose it is. */
export type CountedComplaint = z.output<typeof countedComplaint>;

/**
 * Every stage that started in the period, and in its place every complaint that came in it and is not for this procedure.
 * @param knownAt leaves out what was written down after this moment.
 */
export async function countedComplaints(
  unit: Unit,
  { from, to }: Period,
  knownAt: Date | null = null,
): Promise<readonly CountedComplaint[]> {
  return rowsOf(
    unit,
    countedComplaint,
    `select c.stage, c.started_on as "startedOn", c.standard_due_on as "standardDueOn", c.agreed_due_on as "agreedDueOn",
       c.ended_on as "endedOn", c.outside, c.from_whom as "fromWhom", c.team_id as "teamId", c.child_age as "childAge",
       c.child_sex as "childSex", c.child_ethnicity as "childEthnicity", c.child_send as "childSend"
     from app.counted_stages($1, $2, coalesce($3::timestamptz, 'infinity')) c`,
    [from, to, knownAt],
  );
}

const countedCompliment = row({
  receivedOn: day,
  fromWhom: z.enum(FromWhom),
  teamId: id.nullable(),
  thanksFor: z.enum(ThanksFor).nullable(),
}).readonly();

export type CountedCompliment = z.output<typeof countedCompliment>;

/**
 * Every compliment that came in the period: from whom, for which team and what for, and nothing else.
 * @param knownAt leaves out what was written down after this moment.
 */
export async function countedCompliments(
  unit: Unit,
  { from, to }: Period,
  knownAt: Date | null = null,
): Promise<readonly CountedCompliment[]> {
  return rowsOf(
    unit,
    countedCompliment,
    `select c.received_on as "receivedOn", c.from_whom as "fromWhom", c.team_id as "teamId", c.thanks_for as "thanksFor"
     from app.counted_compliments($1, $2, coalesce($3::timestamptz, 'infinity')) c`,
    [from, to, knownAt],
  );
}

/** The day on which the first complaint's clock started, or the first compliment came; null where there was none. */
export async function firstCountedOn(unit: OpenUnit): Promise<PlainDate | null> {
  const found = await rowOf(
    unit,
    row({ first: day.nullable() }),
    'select min(coalesce(r.clock_starts_on, r.received_on)) as first from representation r',
  );
  return found?.first ?? null;
}

const team = row({ id, name: text }).readonly();

/** Every team, by name: also those of which there is nothing to count. */
export async function teamsByName(unit: Unit): Promise<readonly z.output<typeof team>[]> {
  return rowsOf(unit, team, `select t.id, t.name from org_unit t where t.kind = 'TEAM' order by t.name, t.id`);
}
