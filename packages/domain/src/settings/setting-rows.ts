/** What is typed first and second in each row. */
interface RowField {
  readonly label: string;
  /** How it is typed: a day chosen from a calendar, or a text. */
  readonly type: 'date' | 'text';
  readonly longest: number;
  /** How much it holds, in characters: a short one takes little room. */
  readonly fits: 10 | 20;
}

/** A part of several lines, each typed in two fields beside each other. */
export interface SettingRows {
  /** What one line is called: “bank holiday”. */
  readonly one: string;
  readonly first: RowField;
  readonly second: RowField;
  /** What was kept, as it is typed. */
  split(texts: readonly string[]): readonly SettingRow[];
  /** What was typed in one row, as it is kept. */
  join(row: SettingRow): string;
}

export type SettingRow = readonly [first: string, second: string];
