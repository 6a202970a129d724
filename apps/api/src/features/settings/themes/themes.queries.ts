import { ThemeArea } from '@heard/domain/feedback/themes';
import { ProposalOutcome, ThemeChangeKind } from '@heard/domain/settings/theme-changes';
import { z } from 'zod';
import { waitInLine } from '../../../foundations/forms/wait-in-line.queries.js';
import { count, day, id, row, text } from '../../../platform/row-shapes.js';
import { rowsOf } from '../../../platform/sql.js';
import type { Unit } from '../../../platform/unit.js';
import type { KeptTheme, ProposedTheme } from './theme.shape.js';

/** One change of the list after the other: each is held against all the others. */
export async function waitForThemes(unit: Unit): Promise<void> {
  await waitInLine(unit, ['themes']);
}

const changeRow = row({
  kind: z.enum(ThemeChangeKind),
  at: text,
  byName: text.nullable(),
  reason: text.nullable(),
  area: z.enum(ThemeArea),
  label: text,
  description: text.nullable(),
  retiredOn: day.nullable(),
  mergedIntoLabel: text.nullable(),
});

const themeRow = row({
  id,
  key: text,
  area: z.enum(ThemeArea),
  label: text,
  description: text.nullable(),
  position: count,
  retiredOn: day.nullable(),
  mergedIntoId: id.nullable(),
  countsAsId: id.nullable(),
  version: count,
  changes: z.array(changeRow).readonly(),
}).readonly();

const changesShown = 20;

const themes = `
  select t.id, t.key, t.area, t.label, t.description, t.position, t.retired_on as "retiredOn", t.merged_into_id as "mergedIntoId",
    t.counts_as_id as "countsAsId", t.version,
    coalesce((
      select json_agg(json_build_object('kind', c.kind, 'at', c.created_at, 'byName', p.name, 'reason', c.reason, 'area', c.area, 'label', c.label,
        'description', c.description, 'retiredOn', c.retired_on, 'mergedIntoLabel', i.label) order by c.version desc)
      from theme_change c left join theme i on i.id = c.merged_into_id
        left join user_account u on u.id = c.created_by left join person p on p.id = u.person_id
      where c.theme_id = t.id and c.version > t.version - ${changesShown}), '[]') as changes
  from theme t order by t.area, t.position, t.label, t.id`;

/** All themes, also those that are not offered any more, in the order in which forms offer them. */
export async function allThemes(unit: Unit): Promise<readonly KeptTheme[]> {
  return rowsOf(unit, themeRow, themes);
}

const proposalRow = row({
  id,
  area: z.enum(ThemeArea),
  label: text,
  description: text.nullable(),
  why: text,
  proposedOn: day,
  byName: text.nullable(),
  outcome: z.enum(ProposalOutcome).nullable(),
  word: text.nullable(),
  answeredByName: text.nullable(),
}).readonly();

const proposalsShown = 100;

/* Whoever proposed it reads it, and quality assurance: row-level security says which. What waits comes first. */
const proposals = `
  select r.id, r.area, r.label, r.description, r.why, (r.created_at at time zone 'Europe/London')::date as "proposedOn", p.name as "byName",
    r.outcome, r.word, a.name as "answeredByName"
  from theme_proposal r left join user_account u on u.id = r.created_by left join person p on p.id = u.person_id
    left join user_account b on b.id = r.answered_by left join person a on a.id = b.person_id
  where $1::uuid is null or r.id = $1
  order by r.outcome is not null, r.created_at desc, r.id limit ${proposalsShown}`;

/** Themes that were proposed; with an id that one alone. */
export async function proposedThemes(unit: Unit, wanted: string | null = null): Promise<readonly ProposedTheme[]> {
  return rowsOf(unit, proposalRow, proposals, [wanted]);
}
