import type { FieldPath, FieldValues, UseFormSetError } from 'react-hook-form';

import { errorFields, errorSentence } from './request-errors';

interface ServerErrorForm<Values extends FieldValues> {
  readonly setError: UseFormSetError<Values>;
  readonly getValues: () => Values;
}

/** What is wrong at a path of a draft, or of the form. */
export interface Problem {
  readonly path: string;
  readonly message: string;
}

const asItIs = (problem: Problem): Problem => problem;

/**
 * Puts what the API refused beside the fields; what belongs to no field of this form goes on top.
 * @param place where the form shows what is said of a path of the draft
 */
export function showServerErrors<Values extends FieldValues>(
  form: ServerErrorForm<Values>,
  error: unknown,
  place: (problem: Problem, values: Values) => Problem = asItIs,
): void {
  const values = form.getValues();
  const fields = Object.entries(errorFields(error)).map(([at, sentence]) => {
    const { path, message } = place({ path: at, message: sentence }, values);
    return [path, message] as const;
  });
  let placed = 0;
  for (const [path, message] of fields) {
    if (!isPathOf(values, path)) continue;
    form.setError(path, { type: 'server', message });
    placed += 1;
  }
  if (placed < fields.length || fields.length === 0) {
    const rest = fields.filter(([path]) => !isPathOf(values, path)).map(([, message]) => message);
    form.setError('root', { type: 'server', message: rest.length > 0 ? rest.join(' ') : errorSentence(error) });
  }
}

function isPathOf<Values extends FieldValues>(values: Values, path: string): path is FieldPath<Values> {
  return Object.hasOwn(values, path.split('.')[0] ?? '');
}
