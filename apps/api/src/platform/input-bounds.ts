import { longest } from '@heard/domain/validation/text-lengths';
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLScalarType,
  type GraphQLSchema,
  GraphQLID,
  GraphQLString,
  isInputObjectType,
  isIntrospectionType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  getNullableType,
} from 'graphql';
import { getMetadataStorage } from 'type-graphql';
import { argumentKey, boundsKey, declaredBounds, type InputBounds } from './text-bounds.js';

type Input = GraphQLArgument | GraphQLInputField;

function isBounds(value: unknown): value is InputBounds {
  return typeof value === 'object' && value !== null;
}

const none: InputBounds = {};

/** The bounds that an input of the schema declares. */
export function boundsOf(input: Input): InputBounds {
  const declared = input.extensions[boundsKey];
  return isBounds(declared) ? declared : none;
}

/** The greatest length of a text of this type; undefined where the type is no text, or where nobody has said. */
export function longestOf(type: GraphQLInputType, bounds: InputBounds): number | undefined {
  if (type === GraphQLID) return bounds.longest ?? longest.id;
  return type === GraphQLString ? bounds.longest : undefined;
}

/** Values of these are small by themselves. A scalar that holds anything, as JSON does, would be a text without a bound. */
const bounded: ReadonlySet<string> = new Set(['Int', 'Float', 'Boolean', 'Date', 'DateTime']);

function missingBound(type: GraphQLInputType, bounds: InputBounds): string | null {
  if (isNonNullType(type)) return missingBound(type.ofType, bounds);
  if (isListType(type)) {
    if (bounds.most === undefined) return 'add @Most(…), the greatest number of its entries';
    return isListType(getNullableType(type.ofType))
      ? 'use an input type for the inner list'
      : missingBound(type.ofType, bounds);
  }
  return isScalarType(type) ? missingBoundOfScalar(type, bounds) : null;
}

function missingBoundOfScalar(type: GraphQLScalarType, bounds: InputBounds): string | null {
  if (bounded.has(type.name) || longestOf(type, bounds) !== undefined) return null;
  const isText = type === GraphQLString || type === GraphQLID;
  return isText
    ? 'add @Longest(…) or use @TextArg'
    : `bound what a ${type.name} can hold, then name it among the bounded scalars`;
}

function requireBound(name: string, input: Input): void {
  const missing = missingBound(input.type, boundsOf(input));
  if (missing !== null) throw new Error(`${name} has no greatest length: ${missing}`);
}

function requireBoundsOfArguments(type: string, field: GraphQLField<unknown, unknown>): void {
  for (const argument of field.args) {
    const declared = field.extensions[argumentKey(argument.name)];
    if (isBounds(declared)) argument.extensions = { ...argument.extensions, [boundsKey]: declared };
    requireBound(`${type}.${field.name}(${argument.name}:)`, argument);
  }
}

/** The class that an input type was made from; null for a schema that was made without classes. */
function prototypeOf(type: string): object | null {
  const made = getMetadataStorage().inputTypes.find(({ name }) => name === type);
  const prototype: unknown = made?.target.prototype;
  return typeof prototype === 'object' ? prototype : null;
}

function requireBoundsOfInput(type: GraphQLInputObjectType): void {
  const prototype = prototypeOf(type.name);
  for (const field of Object.values(type.getFields())) {
    const inherited = declaredBounds(prototype, field.name);
    if (inherited !== undefined) field.extensions = { ...field.extensions, [boundsKey]: inherited };
    requireBound(`${type.name}.${field.name}`, field);
  }
}

/**
 * Gives each argument the bounds that its operation declares for it, each field of an input those that its class inherits,
 * and stops the start of a server in which a text or
 * a list that can be sent has none. Throws an Error that names it.
 */
export function requireBounds(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isInputObjectType(type)) {
      requireBoundsOfInput(type);
    } else if (isObjectType(type) && !isIntrospectionType(type)) {
      for (const field of Object.values(type.getFields())) requireBoundsOfArguments(type.name, field);
    }
  }
}
