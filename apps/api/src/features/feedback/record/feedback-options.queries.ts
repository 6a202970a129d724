import { Role } from '@heard/domain/access/roles';
import { CaptureMethod } from '@heard/domain/feedback/capture-methods';
import { Source } from '@heard/domain/feedback/sources';
import { ThemeArea } from '@heard/domain/feedback/themes';
import { z } from 'zod';
import { saidByChild } from '../../../foundations/people/childs-voice.js';
import { day, flag, id, row, text } from '../../../platform/row-shapes.js';
import { rowOf, rowsOf } from '../../../platform/sql.js';
import type { Unit } from '../../../platform/unit.js';

const colleague = row({ id, name: text, role: z.enum(Role) }).readonly();
export type Colleague = z.output<typeof colleague>;

const childOfForm = row({
  id,
  name: text,
  knownAs: text.nullable(),
  reference: text,
  language: text,
  dateOfBirth: day.nullable(),
  expectedBirthOn: day.nullable(),
  /** Children of the same parent, as far as whoever logs reads the records of both. */
  siblings: z.array(row({ id, name: text })).readonly(),
  /** How the child was heard the last few times, as far as row-level security lets whoever logs read of it. */
  heard: z
    .array(
      row({
        captureMethod: z.enum(CaptureMethod).nullable(),
        source: z.enum(Source),
        language: text,
        interpreterUsed: flag,
      }),
    )
    .readonly(),
}).readonly();
export type ChildOfForm = z.output<typeof childOfForm>;

const theme = row({ key: text, label: text, area: z.enum(ThemeArea) }).readonly();
export type OfferedTheme = z.output<typeof theme>;

const themes = `
  select t.key, t.label, t.area from theme t
  where t.merged_into_id is null and (t.retired_on is null or t.retired_on > $1) order by t.position, t.label`;

/** Longer ago tells little of how a child is heard now. */
const timesRemembered = 5;
const siblingsOffered = 12;

const child = `
  select c.id, c.name, c.known_as as "knownAs", c.reference, c.language, c.date_of_birth as "dateOfBirth",
    c.expected_birth_on as "expectedBirthOn",
    coalesce((select json_agg(json_build_object('id', k.id, 'name', k.name)) from (
      select s.id, s.name from child s where s.id <> c.id and s.id in (
        select other.child_id from child_relationship parent
        join child_relationship other on other.person_id = parent.person_id and other.kind = 'PARENT'
        where parent.child_id = c.id and parent.kind = 'PARENT')
      order by s.name, s.id limit ${siblingsOffered}) k), '[]') as siblings,
    coalesce((select json_agg(h) from (
      select f.capture_method as "captureMethod", f.source, f.language, f.interpreter_used as "interpreterUsed"
      from feedback f where f.child_id = c.id and ${saidByChild} order by f.given_on desc, f.id desc limit ${timesRemembered}) h
    ), '[]') as heard
  from child c where c.id = $1`;

const peopleAround = `
  select u.id, p.name, g.role from app.people_around($1) around
  join user_account u on u.id = around and u.disabled_at is null
  join person p on p.id = u.person_id
  join role_grant g on g.user_id = u.id and g.starts_on <= $2 and (g.ends_on is null or g.ends_on >= $2)
  order by p.name, u.id`;

/** The themes to choose from. */
export async function themesOffered(unit: Unit): Promise<readonly OfferedTheme[]> {
  return rowsOf(unit, theme, themes, [unit.today]);
}

/** What the form knows of one child beforehand; undefined out of reach. */
export async function childOfFormById(unit: Unit, childId: string): Promise<ChildOfForm | undefined> {
  return rowOf(unit, childOfForm, child, [childId]);
}

/** Who works with this child. */
export async function colleaguesAround(unit: Unit, childId: string): Promise<readonly Colleague[]> {
  return rowsOf(unit, colleague, peopleAround, [childId, unit.today]);
}
