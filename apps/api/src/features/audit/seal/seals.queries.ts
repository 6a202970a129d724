import { z } from 'zod';
import { count, flag, moment, row, text } from '../../../platform/row-shapes.js';
import { rowOf } from '../../../platform/sql.js';
import type { Unit } from '../../../platform/unit.js';

const sealedRow = row({ sealed: count });

/** Seals the next lines, at most so many; how many. 0: nothing is left; -1: somebody is still writing some of them. */
export async function sealNextLines(unit: Unit, most: number): Promise<number> {
  const found = await rowOf(unit, sealedRow, 'select app.seal_audit_log($1) as sealed', [most]);
  if (found === undefined) throw new Error('The database did not say what it sealed');
  return found.sealed;
}

const checkedRow = row({ more: flag });

/** Looks whether the next seals still hold; whether there are more of them. */
export async function checkNextSeals(unit: Unit, most: number): Promise<boolean> {
  const found = await rowOf(unit, checkedRow, 'select app.check_audit_seals($1) as more', [most]);
  return found?.more === true;
}

const stateRow = row({
  number: count,
  sealedAt: moment,
  root: text,
  checkedAt: moment.nullable(),
  brokenSeal: count.nullable(),
  brokenLog: z.enum(['ACCESS', 'CHANGE']).nullable(),
  brokenFrom: moment.nullable(),
  brokenTo: moment.nullable(),
}).readonly();
export type SealStateRow = z.output<typeof stateRow>;

/** The last seal, and whether all that were looked at again held; undefined: nothing was sealed yet. */
export async function sealState(unit: Unit): Promise<SealStateRow | undefined> {
  return rowOf(
    unit,
    stateRow,
    `select s.number, s.sealed_at as "sealedAt", s.root, s.checked_at as "checkedAt", s.broken_seal as "brokenSeal", s.broken_log as "brokenLog",
       s.broken_from as "brokenFrom", s.broken_to as "brokenTo" from app.audit_seal_state() s`,
  );
}
