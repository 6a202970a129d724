import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql';

type Maybe<T> = T | null | undefined;

export interface RootOperation {
  readonly name: string;
  readonly kind: 'query' | 'mutation' | 'subscription';
  /** What its resolver was given to `@Permit`. */
  readonly policy: string;
  /** A request that fits the schema and concerns nothing that exists. */
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const samples: Readonly<Record<string, unknown>> = {
  ID: '01900000-0000-7000-8000-000000000000',
  Int: 1,
  Float: 1,
  Boolean: false,
  Date: '2026-04-01',
  DateTime: '2026-04-01T09:00:00Z',
};

/** A value that fits, with no more in it than is needed. */
export function sampleOf(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return sampleOf(type.ofType);
  if (isListType(type)) return [];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) return samplesOf(Object.values(type.getFields()));
  return samples[type.name] ?? 'something';
}

function samplesOf(inputs: readonly (GraphQLArgument | GraphQLInputField)[]): Record<string, unknown> {
  const needed = inputs.filter((input) => isNonNullType(input.type));
  return Object.fromEntries(needed.map((input) => [input.name, sampleOf(input.type)]));
}

function toOperation(kind: RootOperation['kind'], field: GraphQLField<unknown, unknown>): RootOperation {
  const needed = field.args.filter((argument) => isNonNullType(argument.type));
  const declared = needed.map((argument) => `$${argument.name}: ${String(argument.type)}`).join(', ');
  const passed = needed.map((argument) => `${argument.name}: $${argument.name}`).join(', ');
  const selection = isLeafType(getNamedType(field.type)) ? '' : ' { __typename }';
  return {
    name: field.name,
    kind,
    policy: String(field.extensions['permit']),
    document: `${kind}${declared === '' ? '' : ` (${declared})`} { ${field.name}${passed === '' ? '' : `(${passed})`}${selection} }`,
    variables: samplesOf(needed),
  };
}

/** Every root field of the schema, each with a request that can be sent. */
export function rootOperations(schema: GraphQLSchema): readonly RootOperation[] {
  const fieldsOf = (kind: RootOperation['kind'], type: Maybe<GraphQLObjectType>): RootOperation[] =>
    Object.values(type?.getFields() ?? {}).map((field) => toOperation(kind, field));
  return [
    ...fieldsOf('query', schema.getQueryType()),
    ...fieldsOf('mutation', schema.getMutationType()),
    ...fieldsOf('subscription', schema.getSubscriptionType()),
  ];
}
