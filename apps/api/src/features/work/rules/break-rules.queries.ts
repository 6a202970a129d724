import { BreakKind } from '@heard/domain/work/break-kinds';
import { NextRole, type BreakRule, RuleStream } from '@heard/domain/work/break-rules';
import { z } from 'zod';
import { waitInLine } from '../../../foundations/forms/wait-in-line.queries.js';
import { count, id, moment, row, text } from '../../../platform/row-shapes.js';
import { rowOf, rowsOf } from '../../../platform/sql.js';
import type { Unit } from '../../../platform/unit.js';

const kind = z.enum(BreakKind);
const stream = z.enum(RuleStream);
const nextRole = z.enum(NextRole).nullable();
const level = z.union([z.literal(0), z.literal(1), z.literal(2)]);

const ruleRow = row({ kind, stream, level, days: count, nextRole }).readonly();

/** How long each link may take, as it counts now. */
export async function rulesNow(unit: Unit): Promise<readonly BreakRule[]> {
  return rowsOf(unit, ruleRow, 'select kind, stream, level, days, next_role as "nextRole" from break_rule', []);
}

const changedRule = row({
  kind,
  version: count,
  at: moment,
  byName: text.nullable(),
  reason: text,
  stream,
  level,
  days: count.nullable(),
  daysBefore: count.nullable(),
  nextRole,
  nextRoleBefore: nextRole,
}).readonly();

/** One rule that somebody changed. */
export type ChangedRule = z.output<typeof changedRule>;

/* The latest of each kind: the rest is in the audit log. */
const changes = `
  select c.kind, c.version, c.created_at as at, p.name as "byName", c.reason, c.stream, c.level, c.days, c.days_before as "daysBefore",
    c.next_role as "nextRole", c.next_role_before as "nextRoleBefore"
  from (select h.*, max(h.version) over (partition by h.kind) as latest from break_rule_change h) c
  left join user_account u on u.id = c.created_by left join person p on p.id = u.person_id
  where c.version > c.latest - $1 order by c.kind, c.version desc, c.stream = 'ANY' desc, c.stream, c.level`;

/** What was changed of the rules lately, the newest first. */
export async function changedRules(unit: Unit, most: number): Promise<readonly ChangedRule[]> {
  return rowsOf(unit, changedRule, changes, [most]);
}

const storedChange = row({ id, payload: text, writtenBy: id.nullable() }).readonly();

/** What a form of this number has changed before. Whoever changes the same link at once waits here. */
export async function changedBefore(
  unit: Unit,
  clientId: string,
  wanted: BreakKind,
): Promise<z.output<typeof storedChange> | undefined> {
  await waitInLine(unit, [`form ${clientId}`, `rules ${wanted}`]);
  const stored = `select c.id, c.payload_sha256 as payload, c.created_by as "writtenBy" from break_rule_change c where c.client_id = $1
    order by c.id limit 1`;
  return rowOf(unit, storedChange, stored, [clientId]);
}

interface NewRules {
  readonly clientId: string;
  readonly payload: string;
  readonly kind: BreakKind;
  readonly version: number;
  readonly reason: string;
  readonly rules: readonly BreakRule[];
}

const touched = row({ id }).readonly();

/** Makes these the rules of one link. Answers a row for each that is another now. */
export async function changeRules(unit: Unit, changed: NewRules): Promise<readonly string[]> {
  const { clientId, payload, version, reason, rules } = changed;
  const sql = 'select c.id from app.change_break_rules($1, $2, $3, $4, $5, $6) c(id)';
  const said = [clientId, payload, changed.kind, version, reason, JSON.stringify(rules)];
  return (await rowsOf(unit, touched, sql, said)).map((one) => one.id);
}
