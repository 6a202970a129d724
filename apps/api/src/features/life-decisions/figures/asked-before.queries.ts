import { LifeDecisionKind } from '@heard/domain/life-decisions/life-decision-kinds';
import { z } from 'zod';
import { count, row } from '../../../platform/row-shapes.js';
import { rowsOf } from '../../../platform/sql.js';
import type { Unit } from '../../../platform/unit.js';

const counts = row({
  kind: z.enum(LifeDecisionKind),
  decisions: count,
  asked: count,
  notAsked: count,
  told: count,
}).readonly();

/** How often children were asked before one kind of decision. */
export type AskedBeforeRow = z.output<typeof counts>;

/** By kind, those of the last quarter year; nothing for whoever has no exact figures. */
export async function askedBeforeByKind(unit: Unit): Promise<readonly AskedBeforeRow[]> {
  const sql =
    'select f.kind, f.decisions, f.asked, f.not_asked as "notAsked", f.told from app.asked_before_figures() f order by f.decisions desc, f.kind';
  return rowsOf(unit, counts, sql);
}
