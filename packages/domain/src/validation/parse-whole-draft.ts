import type * as z from 'zod/mini';
import { type EveryField, keepsEveryField, type Unchecked } from './every-field.js';
import { parseDraft, type ParsedDraft } from './parse-draft.js';

/**
 * Checks a draft that is about to be sent, in which no field of the rule is left out; empty ones are null. Throws where
 * the rule knows less than the draft, and would drop a field on its way.
 */
export function parseWholeDraft<Schema extends z.ZodMiniType>(
  schema: Schema,
  draft: Unchecked<z.output<Schema>>,
): ParsedDraft<EveryField<z.output<Schema>>> {
  const parsed = parseDraft(schema, draft);
  if (!parsed.ok) return parsed;
  const { value } = parsed;
  if (!keepsEveryField(value, draft)) throw new Error('The rule of this draft drops a field of it');
  return { ok: true, value };
}
