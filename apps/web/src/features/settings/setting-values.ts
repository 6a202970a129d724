import { type Setting, textsOf } from '@heard/domain/settings/setting';
import type { SettingPart } from '@heard/domain/settings/setting-part';
import type { SettingRow } from '@heard/domain/settings/setting-rows';

import type { ChangeSettingInput, CouncilSettingFragment } from '../../gql/settings/graphql';
import { valueOf } from './setting-text';

type Typed = string | readonly string[] | readonly SettingRow[];

export interface SettingValues {
  /** As they are typed or chosen, by the name of the part; of lines each one's two fields. */
  readonly parts: Readonly<Record<string, Typed>>;
  readonly reason: string;
}

function typedUsual(usual: unknown): string {
  return typeof usual === 'number' || typeof usual === 'string' ? String(usual) : '';
}

/** What counts now, ready to be changed: a number that nobody has set is the one that Heard comes with. */
export function valuesOf(setting: Setting, now: CouncilSettingFragment): SettingValues {
  const value = valueOf(now.parts);
  const typed = setting.parts.map((part): [string, Typed] => {
    const texts = textsOf(value, part);
    if (part.rows) return [part.name, part.rows.split(texts)];
    return [part.name, part.kind === 'SEVERAL' ? texts : (texts[0] ?? typedUsual(part.usual))];
  });
  return { parts: Object.fromEntries(typed), reason: '' };
}

/** The lines of a part that has any number of them. */
export function rowsOf(typed: Typed | undefined): readonly SettingRow[] {
  return [typed ?? []].flat().filter((one) => typeof one !== 'string');
}

function textsTyped({ rows }: SettingPart<unknown>, typed: Typed): string[] {
  if (rows) return rowsOf(typed).map((row) => rows.join(row));
  return typeof typed === 'string' ? [typed] : typed.filter((one) => typeof one === 'string');
}

interface Seen {
  readonly clientId: string;
  readonly setting: Setting;
  readonly version: number;
}

/** What is sent: every part, as it is from now on. */
export function draftOf({ parts, reason }: SettingValues, { clientId, setting, version }: Seen): ChangeSettingInput {
  const said = setting.parts.map((part) => ({ name: part.name, texts: textsTyped(part, parts[part.name] ?? '') }));
  return { clientId, key: setting.key, version, parts: said, reason };
}

/** Where the form shows what is said of a path of the draft. */
export function placeIn({ parts }: Setting): (path: string) => string {
  return (path) => {
    if (path === 'form' || path === 'parts') return 'root';
    const [, at] = /^parts\.(\d+)\./.exec(path) ?? [];
    return at === undefined ? path : `parts.${parts[Number(at)]?.name ?? ''}`;
  };
}
