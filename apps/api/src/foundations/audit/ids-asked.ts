import {
  type GraphQLArgument,
  GraphQLID,
  type GraphQLInputField,
  type GraphQLInputType,
  getNamedType,
  isInputObjectType,
} from 'graphql';
import { isId } from '../../platform/ids.js';

/** A form's own number is no record's. */
const ofForm = 'clientId';

function idsOf(value: unknown, type: GraphQLInputType): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((one) => idsOf(one, type));
  const named = getNamedType(type);
  if (isInputObjectType(named)) return idsAsked(value, Object.values(named.getFields()));
  return named === GraphQLID && typeof value === 'string' && isId(value) ? [value] : [];
}

/** The ids of records that somebody asked for, wherever they stand in the arguments; what is no id is left out. */
export function idsAsked(
  values: unknown,
  inputs: readonly Pick<GraphQLArgument | GraphQLInputField, 'name' | 'type'>[],
): readonly string[] {
  const given = new Map(Object.entries(Object(values)));
  return [
    ...new Set(inputs.filter(({ name }) => name !== ofForm).flatMap(({ name, type }) => idsOf(given.get(name), type))),
  ];
}
