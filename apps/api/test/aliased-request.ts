import { type GraphQLField, type GraphQLSchema, getNamedType, isObjectType } from 'graphql';

interface Found {
  readonly kind: 'query' | 'mutation';
  readonly field: GraphQLField<unknown, unknown>;
}

function rootField(schema: GraphQLSchema, name: string): Found {
  const query = schema.getQueryType()?.getFields()[name];
  if (query !== undefined) return { kind: 'query', field: query };
  const mutation = schema.getMutationType()?.getFields()[name];
  if (mutation === undefined) throw new Error(`There is no operation ${name}`);
  return { kind: 'mutation', field: mutation };
}

function selectionOf(field: GraphQLField<unknown, unknown>): string {
  const type = getNamedType(field.type);
  if (!isObjectType(type)) return '';
  return 'id' in type.getFields() ? '{ id }' : '{ __typename }';
}

/** A request for one operation that calls it `another`, with the variables that are given. */
export function aliasedRequest(
  schema: GraphQLSchema,
  name: string,
  variables: Readonly<Record<string, unknown>>,
): string {
  const { kind, field } = rootField(schema, name);
  const given = field.args.filter((argument) => argument.name in variables);
  const list = (write: (argument: (typeof given)[number]) => string): string =>
    given.length === 0 ? '' : `(${given.map(write).join(', ')})`;
  const declared = list((argument) => `$${argument.name}: ${String(argument.type)}`);
  const passed = list((argument) => `${argument.name}: $${argument.name}`);
  return `${kind} ${declared} { another: ${name}${passed} ${selectionOf(field)} }`;
}
