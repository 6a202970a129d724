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
  const problems = Object.entries(errorFields(error)).map(([path, message]) => place({ path, message }, values));
  const elsewhere: string[] = [];
  for (const { path, message } of problems) {
    if (isPathOf(values, path)) form.setError(path, { type: 'server', message });
    else elsewhere.push(message);
  }
  if (problems.length === 0) elsewhere.push(errorSentence(error));
  if (elsewhere.length > 0) form.setError('root', { type: 'server', message: elsewhere.join(' ') });
}

function isPathOf<Values extends FieldValues>(values: Values, path: string): path is FieldPath<Values> {
  return Object.hasOwn(values, path.split('.')[0] ?? '');
}
