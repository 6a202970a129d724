import type { SettingOption, SettingPart } from './setting-part.js';

interface SeveralTexts {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly options: readonly SettingOption[];
  /** What a screen says where none is chosen. */
  readonly without: string;
}

/** Any number of a few; as Heard comes none. Said in the order in which they can be chosen. */
export function severalPart({ name, label, hint, options, without }: SeveralTexts): SettingPart<readonly string[]> {
  const chosen = (values: readonly string[]): readonly SettingOption[] =>
    options.filter(({ value }) => values.includes(value));
  return {
    name,
    kind: 'SEVERAL',
    label,
    hint: hint ?? null,
    options,
    longest: 60,
    usual: [],
    problem: (texts) => {
      const said = texts.filter((text) => text !== '');
      const isEachOne = new Set(said).size === said.length && chosen(said).length === said.length;
      return isEachOne ? null : 'Choose from these, each once';
    },
    read: (texts) => chosen(texts).map(({ value }) => value),
    say: (values) =>
      chosen(values)
        .map((one) => one.label)
        .join(', ') || without,
  };
}
