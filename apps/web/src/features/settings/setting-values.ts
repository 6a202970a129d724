import { type Setting, textsOf } from '@heard/domain/settings/setting';

import type { ChangeSettingInput, CouncilSettingFragment } from '../../gql/settings/graphql';
import { valueOf } from './setting-text';

export interface SettingValues {
  /** As they are typed or chosen, by the name of the part. */
  readonly parts: Readonly<Record<string, string | readonly string[]>>;
  readonly reason: string;
}

function typedUsual(usual: unknown): string {
  return typeof usual === 'number' || typeof usual === 'string' ? String(usual) : '';
}

/** What counts now, ready to be changed: a number that nobody has set is the one that Heard comes with. */
export function valuesOf(setting: Setting, now: CouncilSettingFragment): SettingValues {
  const value = valueOf(now.parts);
  const typed = setting.parts.map((part) => {
    const texts = textsOf(value, part);
    return [part.name, part.kind === 'SEVERAL' ? texts : (texts[0] ?? typedUsual(part.usual))];
  });
  return { parts: Object.fromEntries(typed), reason: '' };
}

interface Seen {
  readonly clientId: string;
  readonly setting: Setting;
  readonly version: number;
}

/** What is sent: every part, as it is from now on. */
export function draftOf({ parts, reason }: SettingValues, { clientId, setting, version }: Seen): ChangeSettingInput {
  const said = setting.parts.map(({ name }) => ({ name, texts: [parts[name] ?? ''].flat() }));
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
