import { type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

/**
 * Whether the client asks for any of these fields of what is being resolved, directly or in a fragment; or of a field
 * `inside` it.
 */
export function asksFor(
  { fieldNodes, fragments }: GraphQLResolveInfo,
  fields: ReadonlySet<string>,
  inside: string | null = null,
): boolean {
  const among = (set: SelectionSetNode | undefined, outer: string | null): boolean =>
    (set?.selections ?? []).some((one) => {
      if (one.kind === Kind.FIELD) {
        if (outer === null) return fields.has(one.name.value);
        return one.name.value === outer && among(one.selectionSet, null);
      }
      return among(
        one.kind === Kind.INLINE_FRAGMENT ? one.selectionSet : fragments[one.name.value]?.selectionSet,
        outer,
      );
    });
  return fieldNodes.some((node) => among(node.selectionSet, inside));
}
