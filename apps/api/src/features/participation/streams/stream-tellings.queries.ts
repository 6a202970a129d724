import { Source } from '@heard/domain/feedback/sources';
import { SpeakerRole } from '@heard/domain/feedback/speaker-roles';
import { PartnerKind, type Stream } from '@heard/domain/feedback/streams';
import type { AskedPeriod } from '@heard/domain/participation/asked-period';
import { z } from 'zod';
import { count, day, flag, id, row, text } from '../../../platform/row-shapes.js';
import { rowsOf } from '../../../platform/sql.js';
import type { Unit } from '../../../platform/unit.js';

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
  /** Of that stream in all. */
  tellings: count,
}).readonly();

/** One telling behind a figure: whose, when and who spoke, and not a word of it. */
export type StreamTelling = z.output<typeof streamTelling>;

const mostListed = 100;

/** The latest tellings that came by a stream in these days, as far as the reader counts them. Told to the audit log. */
export async function tellingsOfStream(
  unit: Unit,
  { from, to }: AskedPeriod,
  stream: Stream,
): Promise<readonly StreamTelling[]> {
  const rows = await rowsOf(
    unit,
    streamTelling,
    `select f.id, f.child_id as "childId", f.reference, f.group_name as "groupName", f.given_on as "givenOn",
       f.partner_kind as "partnerKind", f.speaker_role as "speakerRole", f.source, f.told, count(*) over ()::int as tellings
     from app.telling_figures f where f.given_on between $1 and $2 and f.stream = $3
     order by f.given_on desc, f.id desc limit $4`,
    [from, to, stream, mostListed],
    'FRESH',
  );
  unit.audit.saw({
    childIds: rows.flatMap(({ childId }) => childId ?? []),
    recordIds: rows.map((telling) => telling.id),
  });
  return rows;
}
