import type { PlainDate } from '../calendar/plain-date.js';
import type { SettingPart } from './setting-part.js';

/** Under which heading a setting stands. */
export const SettingGroup = {
  COUNCIL: 'COUNCIL',
  HEARING: 'HEARING',
  FIGURES: 'FIGURES',
  PLAN: 'PLAN',
  ACCESS: 'ACCESS',
  RECORDS: 'RECORDS',
} as const;
export type SettingGroup = keyof typeof SettingGroup;

/** As it stands in the database, or as it was sent: of each part its text or texts, under its name. */
export type SettingValue = Readonly<Record<string, unknown>>;

/** What a change is looked at with. */
export interface SettingChange {
  readonly before: SettingValue;
  readonly after: SettingValue;
  readonly today: PlainDate;
}

/** What one part may not be, in a sentence; `part` null: the whole. */
export interface SettingProblem {
  readonly part: string | null;
  readonly sentence: string;
}

/** Something that a council sets for itself. */
export interface Setting {
  readonly key: string;
  readonly group: SettingGroup;
  readonly title: string;
  /** What it changes, for whom, and from when on. */
  readonly affects: string;
  readonly parts: readonly SettingPart<unknown>[];
  /** What is wrong with the parts taken together, or with this change; null when nothing is. */
  problem?(change: SettingChange): SettingProblem | null;
}

/** The texts of one part; none where nobody has set it. */
export function textsOf(value: SettingValue, { name }: Pick<SettingPart<unknown>, 'name'>): readonly string[] {
  const said = Object.hasOwn(value, name) ? value[name] : null;
  const list: readonly unknown[] = Array.isArray(said) ? said : [said];
  return list.flatMap((one) => (typeof one === 'string' || typeof one === 'number' ? [String(one)] : []));
}

/** What one part comes to: as it was set, or as Heard comes. What nobody could set by the form counts as not set. */
export function readPart<T>(value: SettingValue, part: SettingPart<T>): T {
  const texts = textsOf(value, part);
  return texts.length === 0 || part.problem(texts) !== null ? part.usual : part.read(texts);
}

/** How a screen says one part. */
export function sayPart(value: SettingValue, part: SettingPart<unknown>): string {
  return part.say(readPart(value, part));
}
