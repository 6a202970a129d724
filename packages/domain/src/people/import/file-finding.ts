/** What is odd about a line of a file of people or teams. An error keeps the whole file from being brought in. */
export interface FileFinding {
  readonly line: number;
  /** The column that it is about, as screens call it; null: the line as a whole. */
  readonly about: string | null;
  readonly severity: 'error' | 'warning';
  readonly message: string;
}

/** Something that keeps a line from being brought in. */
export function mistake(line: number, about: string | null, message: string): FileFinding {
  return { line, about, severity: 'error', message };
}

/** Something to know; the line does no harm. */
export function note(line: number, about: string | null, message: string): FileFinding {
  return { line, about, severity: 'warning', message };
}

const fieldLabels: Readonly<Record<string, string>> = {
  name: 'Name',
  email: 'Email address',
  role: 'Role',
  parentId: 'Service',
  orgUnitId: 'Team',
  startsOn: 'First day',
  endsOn: 'Last day',
  toUserId: 'Last day',
  why: 'Why',
};

/** What a form would say beside its fields, said of a line. */
export function fieldFindings(line: number, fields: Readonly<Record<string, string>>): readonly FileFinding[] {
  return Object.entries(fields).map(([field, message]) => mistake(line, fieldLabels[field] ?? null, message));
}
