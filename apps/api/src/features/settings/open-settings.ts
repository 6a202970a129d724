import { type Setting, type SettingValue, textsOf } from '@heard/domain/settings/setting';
import { settings } from '@heard/domain/settings/settings';
import type { Unit } from '../../platform/unit.js';
import { type ChangedSetting, changedSettings, settingsNow } from './settings.queries.js';

/** What one part of a setting was set to; no texts where nobody has. */
export interface PartNow {
  readonly name: string;
  readonly texts: readonly string[];
}

/** What one change made another, by whom and why. */
export interface ChangeOfSetting extends Pick<ChangedSetting, 'version' | 'at' | 'byName' | 'reason'> {
  readonly parts: readonly PartNow[];
  readonly partsBefore: readonly PartNow[];
}

/** A setting as it counts now, and what was changed of it lately. */
export interface OpenSetting {
  readonly key: string;
  /** How often it was changed. */
  readonly version: number;
  readonly parts: readonly PartNow[];
  readonly changes: readonly ChangeOfSetting[];
}

const latest = 5;

function partsOf({ parts }: Setting, value: SettingValue): readonly PartNow[] {
  return parts.map((part) => ({ name: part.name, texts: textsOf(value, part) }));
}

/** Every setting, in the order of the page. */
export async function openSettings(unit: Unit): Promise<readonly OpenSetting[]> {
  const values = await settingsNow(unit);
  const changed = await changedSettings(unit, latest);
  return settings.map((setting) => {
    const changes = changed
      .filter(({ key }) => key === setting.key)
      .map(({ version, at, byName, reason, value, before }) => ({
        version,
        at,
        byName,
        reason,
        parts: partsOf(setting, value),
        partsBefore: partsOf(setting, before),
      }));
    const parts = partsOf(setting, values.get(setting.key) ?? {});
    return { key: setting.key, version: changes[0]?.version ?? 0, parts, changes };
  });
}

/** One of them. */
export async function openSettingOf(unit: Unit, wanted: Setting): Promise<OpenSetting> {
  const found = (await openSettings(unit)).find(({ key }) => key === wanted.key);
  if (found === undefined) throw new Error(`No setting ${wanted.key}`);
  return found;
}
