import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { RetentionKind } from '@heard/domain/retention/kept-years';
import { keptYears, retentionSetting } from '@heard/domain/settings/retention-settings';
import { readPart } from '@heard/domain/settings/setting';
import { z } from 'zod';
import { count, row } from '../../../platform/row-shapes.js';
import { rowsOf } from '../../../platform/sql.js';
import type { Unit } from '../../../platform/unit.js';
import { settingsNow } from '../settings.queries.js';

/** For how many years the council keeps each kind. */
export async function yearsKept(unit: Unit): Promise<(kind: RetentionKind) => number> {
  const value = (await settingsNow(unit)).get(retentionSetting.key) ?? {};
  return (kind) => readPart(value, keptYears[kind]);
}

const counted = row({ kind: z.enum(RetentionKind), amount: count }).readonly();
export type PastTime = z.output<typeof counted>;

const counts = 'select t.kind, t.amount from app.past_their_time($1, $2, $3, $4, $5) t';

/** How many records of each kind began their years before its day, up to a thousand. */
export async function countPastTime(
  unit: Unit,
  before: Readonly<Record<RetentionKind, PlainDate>>,
): Promise<readonly PastTime[]> {
  const { LOOKED_AFTER, OTHER_CHILDREN, COMPLAINTS, ACCESS_LOG, LEAVERS } = before;
  return rowsOf(unit, counted, counts, [LOOKED_AFTER, OTHER_CHILDREN, COMPLAINTS, ACCESS_LOG, LEAVERS]);
}
