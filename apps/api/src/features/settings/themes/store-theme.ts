import type { ThemeChangeKind } from '@heard/domain/settings/theme-changes';
import { countedAs } from '@heard/domain/settings/theme-list';
import { recordChange, recordNewRow } from '../../../foundations/audit/record-change.js';
import { snakeCase } from '../../../platform/snake-case-names.js';
import { newId } from '../../../platform/ids.js';
import type { Changes } from '../../../platform/entity-store.js';
import type { Unit } from '../../../platform/unit.js';
import { ThemeEntity } from '../../feedback/theme.entity.js';
import { ThemeChangeEntity } from './theme-change.entity.js';
import type { KeptTheme } from './theme.shape.js';

type Themes = readonly KeptTheme[];
type Described = Pick<KeptTheme, 'area' | 'label' | 'description'>;

function keepChange(
  unit: Unit,
  theme: Omit<KeptTheme, 'changes' | 'key' | 'position' | 'countsAsId'>,
  kind: ThemeChangeKind,
  reason: string | null,
): void {
  const { id: themeId, version, area, label, description, retiredOn, mergedIntoId } = theme;
  const was = { area, label, description, retiredOn, mergedIntoId, reason };
  unit.db.insert(ThemeChangeEntity, { id: newId(), createdBy: unit.actor.userId, themeId, version, kind, ...was });
}

/** A new theme, the last of its area, with the first line of its history. */
export function storeNewTheme(
  unit: Unit,
  themes: Themes,
  { id, area, label, description }: Described & { readonly id: string },
  reason: string | null,
): void {
  const position = 1 + Math.max(0, ...themes.filter((one) => one.area === area).map((one) => one.position));
  const fresh = { id, area, label, description, retiredOn: null, mergedIntoId: null, version: 1 };
  const made = { ...fresh, key: id, position, countsAsId: null, createdBy: unit.actor.userId };
  unit.db.insert(ThemeEntity, made);
  recordNewRow(unit, 'theme', { ...fresh, id });
  keepChange(unit, fresh, 'MADE', reason);
}

/** Another state of one theme, with a line of its history. False where somebody else changed it meanwhile. */
export async function storeTheme(
  unit: Unit,
  theme: KeptTheme,
  changes: Partial<Pick<KeptTheme, 'area' | 'label' | 'description' | 'position' | 'retiredOn' | 'mergedIntoId'>>,
  history: { readonly kind: ThemeChangeKind; readonly reason: string },
): Promise<boolean> {
  const version = theme.version + 1;
  const stored = await updated(unit, theme, { ...changes, version });
  if (stored) keepChange(unit, { ...theme, ...changes, version }, history.kind, history.reason);
  return stored;
}

async function updated(unit: Unit, { id, version }: KeptTheme, changes: Changes<ThemeEntity>): Promise<boolean> {
  if ((await unit.db.update(ThemeEntity, { id, version }, changes)) === 0) return false;
  recordChange(unit, { table: 'theme', rowId: id, columns: Object.keys(changes).map(snakeCase) });
  return true;
}

/** Merges a theme into another or none, and with it whatever counts as the theme. False where somebody was first. */
export async function storeMerge(
  unit: Unit,
  themes: Themes,
  theme: KeptTheme,
  { mergedIntoId, reason }: { readonly mergedIntoId: string | null; readonly reason: string },
): Promise<boolean> {
  const after = themes.map((one) => (one.id === theme.id ? { ...one, mergedIntoId } : one));
  const roots = new Map(after.map((one) => [one.id, countedAs(after, one).id]));
  const version = theme.version + 1;
  const rootOf = (id: string) => (roots.get(id) === id ? null : (roots.get(id) ?? null));
  const own = { mergedIntoId, countsAsId: rootOf(theme.id), version };
  if (!(await updated(unit, theme, own))) return false;
  // The others were not changed by anybody: they only count as something else with it.
  for (const { id, countsAsId } of themes) {
    if (id !== theme.id && countsAsId !== rootOf(id)) {
      await unit.db.update(ThemeEntity, { id }, { countsAsId: rootOf(id) });
      recordChange(unit, { table: 'theme', rowId: id, columns: ['counts_as_id'] });
    }
  }
  const kind = mergedIntoId === null ? 'SEPARATED' : 'MERGED';
  keepChange(unit, { ...theme, mergedIntoId, version }, kind, reason);
  return true;
}

/** Puts these into this order. */
export async function storeOrder(unit: Unit, theme: KeptTheme, ordered: readonly KeptTheme[]): Promise<void> {
  for (const [at, { id, position }] of ordered.entries()) {
    if (position === at + 1 && id !== theme.id) continue;
    const version = id === theme.id ? { version: theme.version + 1 } : {};
    await unit.db.update(ThemeEntity, { id }, { position: at + 1, ...version });
    recordChange(unit, { table: 'theme', rowId: id, columns: ['position'] });
  }
}
