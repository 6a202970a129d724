import type { PlainDate } from '@heard/domain/calendar/plain-date';
import type { SettingValue } from '@heard/domain/settings/setting';
import { z } from 'zod';
import { waitInLine } from '../../foundations/forms/wait-in-line.queries.js';
import { count, day, id, moment, row, text } from '../../platform/row-shapes.js';
import { rowOf, rowsOf } from '../../platform/sql.js';
import type { Unit } from '../../platform/unit.js';

const value = z.record(text, z.unknown());

const storedSetting = row({ key: text, value }).readonly();

/** What was set, by key. */
export async function settingsNow(unit: Unit): Promise<ReadonlyMap<string, SettingValue>> {
  const rows = await rowsOf(unit, storedSetting, 'select s.key, s.value from setting s');
  return new Map(rows.map((one) => [one.key, one.value]));
}

const changedSetting = row({
  key: text,
  version: count,
  at: moment,
  byName: text.nullable(),
  reason: text,
  value,
  before: value,
}).readonly();

/** One change of a setting. */
export type ChangedSetting = z.output<typeof changedSetting>;

/* The latest of each: the rest is in the audit log. */
const changes = `
  select c.key, c.version, c.created_at as at, p.name as "byName", c.reason, c.value, c.value_before as before
  from (select h.*, max(h.version) over (partition by h.key) as latest from setting_change h) c
  left join user_account u on u.id = c.created_by left join person p on p.id = u.person_id
  where c.version > c.latest - $1 order by c.key, c.version desc`;

/** What was changed lately, the newest first. */
export async function changedSettings(unit: Unit, most: number): Promise<readonly ChangedSetting[]> {
  return rowsOf(unit, changedSetting, changes, [most]);
}

const storedChange = row({ id, payload: text, writtenBy: id.nullable() }).readonly();

/** What a form of this number has changed before. Whoever changes the same setting at once waits here. */
export async function changedBefore(
  unit: Unit,
  clientId: string,
  key: string,
): Promise<z.output<typeof storedChange> | undefined> {
  await waitInLine(unit, [`form ${clientId}`, `setting ${key}`]);
  const stored = `select c.id, c.payload_sha256 as payload, c.created_by as "writtenBy" from setting_change c where c.client_id = $1`;
  return rowOf(unit, storedChange, stored, [clientId]);
}

/** Those of these days that lie within the days of a complaint that was counted with them. */
export async function daysCounted(unit: Unit, days: readonly PlainDate[]): Promise<readonly PlainDate[]> {
  if (days.length === 0) return [];
  const counted = row({ counted: day }).readonly();
  const asked = 'select d as counted from app.days_counted($1) d order by d';
  return (await rowsOf(unit, counted, asked, [days])).map((one) => one.counted);
}

/** Every plan: each has a board. */
export async function planIds(unit: Unit): Promise<readonly string[]> {
  return (await rowsOf(unit, row({ id }), 'select p.id from plan p order by p.id')).map((plan) => plan.id);
}

interface NewValue {
  readonly clientId: string;
  readonly payload: string;
  readonly key: string;
  readonly version: number;
  readonly value: SettingValue;
  readonly reason: string;
}

/** Makes this what counts from now on; answers the id of the change. */
export async function changeValue(unit: Unit, changed: NewValue): Promise<string> {
  const { clientId, payload, key, version, reason } = changed;
  const said = [clientId, payload, key, version, JSON.stringify(changed.value), reason];
  const made = await rowOf(unit, row({ id }), 'select app.change_setting($1, $2, $3, $4, $5, $6) as id', said);
  if (made === undefined) throw new Error('A change of a setting has no id');
  return made.id;
}
