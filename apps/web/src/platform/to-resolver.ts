import { parseDraft } from '@heard/domain/validation/parse-draft';
import type { FieldErrors, FieldValues, Resolver } from 'react-hook-form';
import { set } from 'react-hook-form';
import type * as z from 'zod/mini';

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
