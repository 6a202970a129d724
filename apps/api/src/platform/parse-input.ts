import type { EveryField, Unchecked } from '@heard/domain/validation/every-field';
import { parseDraft } from '@heard/domain/validation/parse-draft';
import { parseWholeDraft } from '@heard/domain/validation/parse-whole-draft';
import type * as z from 'zod/mini';
import { InvalidInputError } from './errors.js';

/** The parsed input, or INVALID_INPUT with the same sentences that the form shows. */
export function parseInput<Schema extends z.ZodMiniType>(schema: Schema, input: unknown): z.output<Schema> {
  const parsed = parseDraft(schema, input);
  if (!parsed.ok) throw new InvalidInputError(parsed.fields);
  return parsed.value;
}

/**
 * The same for an input that has every field of the rule by name, also those that may be left out. Throws where the
 * rule knows less than the input, and would drop a field on its way.
 */
export function parseWholeInput<Schema extends z.ZodMiniType>(
  schema: Schema,
  input: Unchecked<z.output<Schema>>,
): EveryField<z.output<Schema>> {
  const parsed = parseWholeDraft(schema, input);
  if (!parsed.ok) throw new InvalidInputError(parsed.fields);
  return parsed.value;
}
