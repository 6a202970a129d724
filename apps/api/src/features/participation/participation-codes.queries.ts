import { ParticipationCode, participationCodes } from '@heard/domain/participation/participation-codes';
import { z } from 'zod';
import { count, row } from '../../platform/row-shapes.js';
import { rowsOf } from '../../platform/sql.js';
import type { Unit } from '../../platform/unit.js';
import type { AskedDays } from './participation-question.shape.js';

const codeCount = row({ code: z.enum(ParticipationCode), reviews: count }).readonly();

export type CodeCount = z.output<typeof codeCount>;

/** In how many of the reader's own reviews children took part in which way; every code, also where there was none. */
export async function countCodes(unit: Unit, { from, to }: AskedDays): Promise<CodeCount[]> {
  const rows = await rowsOf(
    unit,
    codeCount,
    `select participation_code as code, count(*)::int as reviews
     from app.review_figures where held_on between $1 and $2 group by participation_code`,
    [from, to],
  );
  const counts = new Map(rows.map((row) => [row.code, row.reviews]));
  return participationCodes.map((code) => ({ code, reviews: counts.get(code) ?? 0 }));
}
