import { parseDraft } from '@heard/domain/validation/parse-draft';
import type * as z from 'zod/mini';
import { InvalidInputError } from './errors.js';

/** The parsed input, or INVALID_INPUT with the same sentences that the form shows. */
export function parseInput<Schema extends z.ZodMiniType>(schema: Schema, input: unknown): z.output<Schema> {
  const parsed = parseDraft(schema, input);
  if (!parsed.ok) throw new InvalidInputError(parsed.fields);
  return parsed.value;
}
