import { Source } from '@heard/domain/feedback/sources';
import { SpeakerRole } from '@heard/domain/feedback/speaker-roles';
import { PartnerKind, Stream } from '@heard/domain/feedback/streams';
import type { AskedPeriod } from '@heard/domain/participation/asked-period';
import { z } from 'zod';
import { saidByChild } from '../../../foundations/people/childs-voice.js';
import { count, day, flag, row } from '../../../platform/row-shapes.js';
import { rowsOf } from '../../../platform/sql.js';
import type { Unit } from '../../../platform/unit.js';

export const tellingsRow = row({
  /** The first day of the quarter or the year. */
  from: day,
  isYear: flag,
  /** What is counted: tellings of one kind, children of one stream, or children of all. */
  what: z.enum(['TELLINGS', 'STREAM', 'ALL']),
  stream: z.enum(Stream).nullable(),
  partnerKind: z.enum(PartnerKind).nullable(),
  speakerRole: z.enum(SpeakerRole).nullable(),
  source: z.enum(Source).nullable(),
  told: flag.nullable(),
  tellings: count,
  /** Children and young people, each once, who were heard. */
  children: count,
}).readonly();

export type TellingsRow = z.output<typeof tellingsRow>;

/** SQL: the first day of the quarter of a telling `f`, and of its year from April to March. */
export const firstOfQuarter = `date_trunc('quarter', f.given_on::timestamp)::date`;
export const firstOfYear = `(date_trunc('year', f.given_on - interval '3 months') + interval '3 months')::date`;

/*
 * Children are no sum over streams or quarters, so that they are counted at each level by themselves, all in one reading
 * of the tellings.
 */
const byStream = `
  select coalesce(quarter, year) as "from", grouping(quarter) = 1 as "isYear",
    case when grouping(source) = 0 then 'TELLINGS' when grouping(stream) = 0 then 'STREAM' else 'ALL' end as what,
    stream, partner_kind as "partnerKind", speaker_role as "speakerRole", source, told,
    sum(tellings)::int as tellings, count(distinct child_heard)::int as children
  from (
    select ${firstOfQuarter} as quarter, ${firstOfYear} as year,
      f.stream, f.partner_kind, f.speaker_role, f.source, f.told,
      case when f.told and ${saidByChild} then f.child_id end as child_heard, count(*) as tellings
    from app.telling_figures f where f.given_on between $1 and $2
    group by 1, 2, 3, 4, 5, 6, 7, 8) t
  group by grouping sets (
    (quarter, stream, partner_kind, speaker_role, source, told), (quarter, stream), (quarter), (year, stream), (year))`;

/** What the reader may count of these days, by quarter and by stream, and the children heard by quarter and by year. */
export async function tellingsByStream(unit: Unit, { from, to }: AskedPeriod): Promise<readonly TellingsRow[]> {
  return rowsOf(unit, tellingsRow, byStream, [from, to], 'FRESH');
}
