import type { SettingPart } from './setting-part.js';
import type { SettingRows } from './setting-rows.js';

interface RowsTexts<T> {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly longest: number;
  readonly rows: Omit<SettingRows, 'join'> & { readonly between: string };
  problem(texts: readonly string[]): string | null;
  read(texts: readonly string[]): readonly T[];
  say(values: readonly T[]): string;
}

function said(texts: readonly string[]): readonly string[] {
  return texts.map((text) => text.trim()).filter((text) => text !== '');
}

/** Any number of lines; none as Heard comes. */
export function rowsPart<T>({
  name,
  label,
  hint,
  longest,
  rows,
  problem,
  read,
  say,
}: RowsTexts<T>): SettingPart<readonly T[]> {
  const { between, ...fields } = rows;
  return {
    name,
    kind: 'TEXT',
    label,
    hint,
    options: [],
    longest,
    usual: [],
    rows: {
      ...fields,
      split: (texts) => fields.split(said(texts)),
      join: ([first, second]) => (first + second === '' ? '' : `${first}${between}${second}`),
    },
    problem: (texts) => problem(said(texts)),
    read: (texts) => read(said(texts)),
    say,
  };
}
