import { type Setting, type SettingValue, sayPart, textsOf } from '@heard/domain/settings/setting';

import type { CouncilSettingFragment } from '../../gql/settings/graphql';
import type { SettingChange } from '../../ui/setting-history';

type Parts = CouncilSettingFragment['parts'];

/** What was answered, as the domain reads it. */
export function valueOf(parts: Parts): SettingValue {
  return Object.fromEntries(parts.map(({ name, texts }) => [name, texts]));
}

/** What each part comes to, a line for each: one that stands alone needs no name beside its setting's. */
export function linesOf({ parts }: Setting, value: SettingValue): readonly string[] {
  const [only, ...others] = parts;
  if (only && others.length === 0) return [sayPart(value, only)];
  return parts.map((part) => `${part.label}: ${sayPart(value, part)}`);
}

function changedLines({ parts }: Setting, before: SettingValue, after: SettingValue): readonly string[] {
  return parts
    .filter((part) => JSON.stringify(textsOf(before, part)) !== JSON.stringify(textsOf(after, part)))
    .map((part) => `${part.label}: ${sayPart(after, part)}, before: ${sayPart(before, part)}`);
}

/** Who changed it when, and from what to what. */
export function changeEntries(setting: Setting, changes: CouncilSettingFragment['changes']): readonly SettingChange[] {
  return changes.map(({ version, at, byName, reason, parts, partsBefore }) => ({
    id: String(version),
    at,
    by: byName ?? 'Somebody',
    why: reason,
    what: changedLines(setting, valueOf(partsBefore), valueOf(parts)),
  }));
}
