import { Source } from '@heard/domain/feedback/sources';
import { SpeakerRole } from '@heard/domain/feedback/speaker-roles';
import { PartnerKind, type Stream } from '@heard/domain/feedback/streams';
import type { AskedPeriod } from '@heard/domain/participation/asked-period';
import { z } from 'zod';
import { day, flag, id, row, text } from '../../../platform/row-shapes.js';
import { rowsOf } from '../../../platform/sql.js';
import type { Unit } from '../../../platform/unit.js';
import { countsEverything } from '../participation.policy.js';

const streamTelling = row({
  id,
  /** Null of a group. */
  childId: id.nullable(),
  reference: text.nullable(),
  groupName: text.nullable(),
  givenOn: day,
  partnerKind: z.enum(PartnerKind).nullable(),
  speakerRole: z.enum(SpeakerRole).nullable(),
  source: z.enum(Source),
  told: flag,
}).readonly();

/** One telling behind a figure: whose, when and who spoke, and not a word of it. */
export type StreamTelling = z.output<typeof streamTelling>;

const mostListed = 100;

/*
 * Of everybody's tellings only those back to the day are looked at that has the last one to list: as many more as are
 * withheld from the reader. $5: the reader counts everybody's.
 */
const latest = `
  with since as materialized (
    select case when $5 then app.day_of_latest($3, $1, least($2, app.today()), $4 + (select count(*) from app.withheld_feedback())) end as day)
  select f.id, f.child_id as "childId", f.reference, f.group_name as "groupName", f.given_on as "givenOn",
    f.partner_kind as "partnerKind", f.speaker_role as "speakerRole", f.source, f.told
  from app.telling_figures f
  where f.given_on between coalesce((select day from since), $1) and $2 and f.stream = $3
  order by f.given_on desc, f.id desc limit $4`;

/** The latest tellings that came by a stream in these days, as far as the reader counts them. */
export async function latestTellings(
  unit: Unit,
  { from, to }: AskedPeriod,
  stream: Stream,
): Promise<readonly StreamTelling[]> {
  return rowsOf(unit, streamTelling, latest, [from, to, stream, mostListed, countsEverything(unit.actor)]);
}
