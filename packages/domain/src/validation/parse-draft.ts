import type * as z from 'zod/mini';

export type ParsedDraft<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly fields: Readonly<Record<string, string>> };

/**
 * Checks a draft against its schema. The form and the API both call this, so both show the same sentence.
 * `fields` maps a field's path (`answerBy`, `consents.0.basis`) to the first thing that is wrong with it.
 */
export function parseDraft<Schema extends z.ZodMiniType>(
  schema: Schema,
  draft: unknown,
): ParsedDraft<z.output<Schema>> {
  const result = schema.safeParse(draft);
  if (result.success) return { ok: true, value: result.data };
  const fields: Record<string, string> = {};
  for (const issue of result.error.issues) {
    const path = issue.path.map(String).join('.') || 'form';
    fields[path] ??= issue.message;
  }
  return { ok: false, fields };
}
