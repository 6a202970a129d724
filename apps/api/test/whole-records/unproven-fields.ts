import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';

export type Arguments = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Arguments {
  return typeof value === 'object' && value !== null;
}

function ofLeaf(values: readonly unknown[], path: string): readonly string[] {
  const different = [...new Set(values.map((value) => JSON.stringify(value ?? null)))];
  if (different.length > 1) return [];
  const [only = 'null'] = different;
  return [only === 'null' ? `${path} is never sent` : `${path} is always ${only}`];
}

function ofType(type: GraphQLInputType, values: readonly unknown[], path: string): readonly string[] {
  if (isNonNullType(type)) return ofType(type.ofType, values, path);
  if (!isInputObjectType(getNamedType(type))) return ofLeaf(values, path);
  if (isListType(type)) {
    return ofType(
      type.ofType,
      values.flatMap((value) => (Array.isArray(value) ? [...value] : [])),
      `${path}[]`,
    );
  }
  return isInputObjectType(type) ? ofFields(Object.values(type.getFields()), values, `${path}.`) : [];
}

function ofFields(
  fields: readonly (GraphQLArgument | GraphQLInputField)[],
  values: readonly unknown[],
  before: string,
): readonly string[] {
  return fields.flatMap(({ name, type }) => {
    const sent = values.map((value) => (isRecord(value) ? value[name] : null));
    return ofType(type, sent, `${before}${name}`);
  });
}

/**
 * Fields of a mutation, as the schema lists them, that these sendings do not prove to be kept even if each is read back
 * as it was sent: those that were never sent, and those that were always sent alike, since a fixed value would pass for
 * them.
 */
export function unprovenFields(schema: GraphQLSchema, mutation: string, sent: readonly Arguments[]): readonly string[] {
  const field = schema.getMutationType()?.getFields()[mutation];
  return field === undefined ? [`there is no mutation ${mutation}`] : ofFields(field.args, sent, '');
}
