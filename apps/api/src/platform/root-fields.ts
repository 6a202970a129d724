import { type DocumentNode, Kind, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';

export interface RootField {
  /** As the schema names it. */
  readonly name: string;
  /** As the answer names it. */
  readonly key: string;
}

/** The fields at the top of an operation, those of its fragments among them. For a document that has been validated. */
export function rootFields(document: DocumentNode, operation: OperationDefinitionNode): readonly RootField[] {
  const fieldsOf = ({ selections }: SelectionSetNode): readonly RootField[] =>
    selections.flatMap((one) => {
      if (one.kind === Kind.FIELD) return [{ name: one.name.value, key: (one.alias ?? one.name).value }];
      if (one.kind === Kind.INLINE_FRAGMENT) return fieldsOf(one.selectionSet);
      const fragment = document.definitions.find(
        (known) => known.kind === Kind.FRAGMENT_DEFINITION && known.name.value === one.name.value,
      );
      return fragment?.kind === Kind.FRAGMENT_DEFINITION ? fieldsOf(fragment.selectionSet) : [];
    });
  return fieldsOf(operation.selectionSet);
}
