import { type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

/** Whether the client asks for any of these fields of what is being resolved, directly or in a fragment. */
export function asksFor({ fieldNodes, fragments }: GraphQLResolveInfo, fields: ReadonlySet<string>): boolean {
  const among = (set: SelectionSetNode | undefined): boolean =>
    (set?.selections ?? []).some((one) => {
      if (one.kind === Kind.FIELD) return fields.has(one.name.value);
      return among(one.kind === Kind.INLINE_FRAGMENT ? one.selectionSet : fragments[one.name.value]?.selectionSet);
    });
  return fieldNodes.some((node) => among(node.selectionSet));
}
