import {
  type GraphQLArgument,
  GraphQLID,
  type GraphQLInputField,
  type GraphQLInputType,
  getNullableType,
  isInputObjectType,
  isListType,
} from 'graphql';
import { isId } from '../../platform/ids.js';

/** A form's own number is no record's. */
const ofForm = 'clientId';

/** Goes as deep as the type does: what was sent may be nested without end. */
function idsOf(value: unknown, type: GraphQLInputType): readonly string[] {
  const bare = getNullableType(type);
  if (isListType(bare)) {
    return (Array.isArray(value) ? value : [value]).flatMap((one: unknown) => idsOf(one, bare.ofType));
  }
  if (isInputObjectType(bare)) return idsAsked(value, Object.values(bare.getFields()));
  return bare === GraphQLID && typeof value === 'string' && isId(value) ? [value] : [];
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
