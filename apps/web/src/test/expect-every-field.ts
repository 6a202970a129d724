import { readFileSync } from 'node:fs';
import path from 'node:path';

import { expect } from 'vitest';
import { buildSchema, getNamedType, type GraphQLInputType, isInputObjectType } from 'graphql';

interface NamedInput {
  readonly name: string;
  readonly type: GraphQLInputType;
}

const folder = path.join(import.meta.dirname, '../../../../packages/schema');
const schema = buildSchema(readFileSync(path.join(folder, 'schema.graphql'), 'utf8'));

function pathsOf({ name, type }: NamedInput): string[] {
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return [name];
  return Object.values(named.getFields()).flatMap((field) => pathsOf(field).map((inner) => `${name}.${inner}`));
}

/** What the API takes with a mutation, in its parts as well: `input.words`, `input.present.detail`. */
function fieldsTaken(mutation: string): readonly string[] {
  const field = schema.getMutationType()?.getFields()[mutation];
  if (!field) throw new Error(`There is no mutation ${mutation}.`);
  return field.args.flatMap(pathsOf);
}

function filledIn(value: unknown, at: string): string[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap((item) => filledIn(item, at));
  if (typeof value !== 'object') return [at];
  return Object.entries(value).flatMap(([name, part]) => filledIn(part, at === '' ? name : `${at}.${name}`));
}

/**
 * Every field that the API takes has been sent with something in it by one of these, except those that the form
 * leaves out on purpose: the field, and why.
 */
export function expectEveryField(
  mutation: string,
  sent: readonly unknown[],
  leftOut: Readonly<Record<string, string>> = {},
): void {
  const filled = new Set(sent.flatMap((variables) => filledIn(variables, '')));
  const missing = fieldsTaken(mutation).filter((field) => !filled.has(field));
  expect(missing.toSorted()).toEqual(Object.keys(leftOut).toSorted());
}
