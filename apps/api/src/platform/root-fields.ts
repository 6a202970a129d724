import {
  type DocumentNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql';

export interface RootField {
  /** As the schema names it. */
  readonly name: string;
  /** As the answer names it. */
  readonly key: string;
}

type Values = Readonly<Record<string, unknown>>;

/** What was sent, and for what was not the value that the operation itself gives it. */
function withDefaults({ variableDefinitions = [] }: OperationDefinitionNode, sent: Values): Values {
  const defaults = variableDefinitions.flatMap(({ variable, defaultValue }) =>
    defaultValue === undefined ? [] : [[variable.name.value, valueFromASTUntyped(defaultValue)]],
  );
  return { ...Object.fromEntries(defaults), ...sent };
}

/** Whether this is asked for at all. What a question leaves out nobody asked, so that nobody is refused it either. */
function isAsked({ directives = [] }: SelectionNode, values: Values): boolean {
  return directives.every(({ name, arguments: given = [] }) => {
    const [condition] = given;
    if (condition === undefined) return true;
    const value = valueFromASTUntyped(condition.value, values);
    return !(name.value === 'skip' && value === true) && !(name.value === 'include' && value === false);
  });
}

/**
 * The fields at the top of an operation that are asked for with these variables, those of its fragments among them. For a
 * document that has been validated.
 */
export function rootFields(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  sent: Values,
): readonly RootField[] {
  const values = withDefaults(operation, sent);
  const fieldsOf = ({ selections }: SelectionSetNode): readonly RootField[] =>
    selections.flatMap((one) => {
      if (!isAsked(one, values)) return [];
      if (one.kind === Kind.FIELD) return [{ name: one.name.value, key: (one.alias ?? one.name).value }];
      if (one.kind === Kind.INLINE_FRAGMENT) return fieldsOf(one.selectionSet);
      const fragment = document.definitions.find(
        (known) => known.kind === Kind.FRAGMENT_DEFINITION && known.name.value === one.name.value,
      );
      return fragment?.kind === Kind.FRAGMENT_DEFINITION ? fieldsOf(fragment.selectionSet) : [];
    });
  return fieldsOf(operation.selectionSet);
}
