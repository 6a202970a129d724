import { parseDraft } from '@heard/domain/validation/parse-draft';
import type { FieldErrors, FieldPath, FieldValues, Resolver, UseFormSetError } from 'react-hook-form';
import { set } from 'react-hook-form';
import type * as z from 'zod/mini';

import { errorFields, errorSentence } from './request-errors';

/**
 * A draft's rule as the form's resolver: the same function and the same sentences as in the API.
 * @param prepare turns the form's values into the draft (empty text into null, say)
 * @param place where the form shows what is said of a path of the draft; both use the same paths where none is given
 */
export function toResolver<Values extends FieldValues>(
  schema: z.ZodMiniType,
  prepare: (values: Values) => unknown = (values) => values,
  place: (path: string) => string = (path) => (path === 'form' ? 'root' : path),
): Resolver<Values> {
  return (values) => {
    const result = parseDraft(schema, prepare(values));
    if (result.ok) return { values, errors: {} };
    const errors: FieldErrors<Values> = {};
    for (const [path, message] of Object.entries(result.fields)) set(errors, place(path), { type: 'rule', message });
    return { values: {}, errors };
  };
}

interface ServerErrorForm<Values extends FieldValues> {
  readonly setError: UseFormSetError<Values>;
  readonly getValues: () => Values;
}

/** Puts what the API refused beside the fields; what belongs to no field of this form goes on top. */
export function showServerErrors<Values extends FieldValues>(form: ServerErrorForm<Values>, error: unknown): void {
  const fields = Object.entries(errorFields(error));
  const values = form.getValues();
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
