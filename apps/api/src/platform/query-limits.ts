import {
  type ASTVisitor,
  GraphQLError,
  Kind,
  OperationTypeNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

const deepest = 12;

/** One change, one transaction: a request with two mutations is refused before anything is done. */
export function oneMutationPerRequest(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(node) {
      if (node.operation !== OperationTypeNode.MUTATION || node.selectionSet.selections.length <= 1) return;
      context.reportError(new GraphQLError('Send one mutation in each request', { nodes: [node] }));
    },
  };
}

/** Refuses queries nested deeper than any screen asks; introspection, which nests deeply by nature, is left alone. */
export function shallowEnough(context: ValidationContext): ASTVisitor {
  const depthOf = (set: SelectionSetNode | undefined, seen: ReadonlySet<string>): number => {
    if (set === undefined) return 0;
    let most = 0;
    for (const node of set.selections) {
      if (node.kind === Kind.FIELD) {
        most = Math.max(most, node.name.value.startsWith('__') ? 0 : 1 + depthOf(node.selectionSet, seen));
      } else if (node.kind === Kind.INLINE_FRAGMENT) {
        most = Math.max(most, depthOf(node.selectionSet, seen));
      } else if (!seen.has(node.name.value)) {
        const spread = context.getFragment(node.name.value)?.selectionSet;
        most = Math.max(most, depthOf(spread, new Set([...seen, node.name.value])));
      }
    }
    return most;
  };
  return {
    OperationDefinition(node) {
      if (depthOf(node.selectionSet, new Set()) > deepest) {
        context.reportError(new GraphQLError(`Ask for at most ${deepest} levels`, { nodes: [node] }));
      }
    },
  };
}
