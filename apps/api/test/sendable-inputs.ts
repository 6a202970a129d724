import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
  GraphQLInt,
  getNamedType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql';
import { boundsOf, longestOf } from '../src/platform/input-bounds.js';
import { sampleOf } from './root-operations.js';

type Values = Readonly<Record<string, unknown>>;
type Kind = 'text' | 'list' | 'number' | 'day';

/** One text, list, number or day that can be sent to an operation, and how to send it with any value. */
export interface SendableInput {
  readonly operation: string;
  readonly kind: 'query' | 'mutation' | 'subscription';
  /** As `fields` of an INVALID_INPUT names it. */
  readonly path: string;
  readonly is: Kind;
  /** Characters of a text, entries of a list; of nothing else. */
  readonly greatest: number;
  readonly document: string;
  /** The variables of a request in which this one input is `value` and everything else that is needed has its shape. */
  readonly variables: (value: unknown) => Values;
  /** An entry for a list of this kind. */
  readonly entry: unknown;
}

interface Found {
  readonly path: string;
  readonly is: Kind;
  readonly greatest: number;
  readonly entry: unknown;
  /** The value of the whole input with `value` at this place. */
  readonly place: (value: unknown) => unknown;
}

function within(field: GraphQLInputField, prefix: string, whole: GraphQLInputType): Found[] {
  const path = prefix === '' ? field.name : `${prefix}.${field.name}`;
  return inputsOf(field, field.type, path).map((found) => ({
    ...found,
    place: (value) => ({ ...Object(sampleOf(whole)), [field.name]: found.place(value) }),
  }));
}

function numberOrDay(type: GraphQLInputType): Kind | null {
  if (type === GraphQLInt) return 'number';
  return String(type) === 'Date' ? 'day' : null;
}

function inputsOf(input: GraphQLArgument | GraphQLInputField, type: GraphQLInputType, path: string): Found[] {
  if (isNonNullType(type)) return inputsOf(input, type.ofType, path);
  const bounds = boundsOf(input);
  if (isListType(type)) {
    const entry = sampleOf(type.ofType);
    const list: Found = { path, is: 'list', greatest: bounds.most ?? 0, entry, place: (value) => value };
    const inside = inputsOf(input, type.ofType, `${path}.0`);
    return [list, ...inside.map((found) => ({ ...found, place: (value: unknown) => [found.place(value)] }))];
  }
  if (isInputObjectType(type)) {
    return Object.values(type.getFields()).flatMap((field) => within(field, path, type));
  }
  const greatest = longestOf(type, bounds);
  const is = greatest === undefined ? numberOrDay(type) : 'text';
  return is === null ? [] : [{ path, is, greatest: greatest ?? 0, entry: null, place: (value) => value }];
}

function sendableInputs(kind: SendableInput['kind'], field: GraphQLField<unknown, unknown>): SendableInput[] {
  return field.args.flatMap((argument) => {
    const named = isNonNullType(argument.type) ? argument.type.ofType : argument.type;
    const sent = field.args.filter((other) => other === argument || isNonNullType(other.type));
    const declared = sent.map((other) => `$${other.name}: ${String(other.type)}`).join(', ');
    const passed = sent.map((other) => `${other.name}: $${other.name}`).join(', ');
    const selection = isLeafType(getNamedType(field.type)) ? '' : ' { __typename }';
    return inputsOf(argument, argument.type, isInputObjectType(named) ? '' : argument.name).map((found) => ({
      ...found,
      operation: field.name,
      kind,
      document: `${kind} (${declared}) { ${field.name}(${passed})${selection} }`,
      variables: (value) => ({
        ...Object.fromEntries(sent.map((other) => [other.name, sampleOf(other.type)])),
        [argument.name]: found.place(value),
      }),
    }));
  });
}

/** Every text, list, number and day that can be sent to the API, read from the schema: a new one is here by itself. */
export function everySendableInput(schema: GraphQLSchema): readonly SendableInput[] {
  const types = [
    ['query', schema.getQueryType()],
    ['mutation', schema.getMutationType()],
    ['subscription', schema.getSubscriptionType()],
  ] as const;
  return types.flatMap(([kind, type]) =>
    Object.values(type?.getFields() ?? {}).flatMap((field) => sendableInputs(kind, field)),
  );
}
