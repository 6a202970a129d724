interface Pages {
  readonly edges: readonly { readonly node: { readonly id: string } }[];
}

/**
 * What is shown already, and behind it the next page. A list may move between two pages: what stands on both is shown
 * once, where it stood first.
 */
export function joinPages<Shown extends Pages>(before: Shown, next: Shown): Shown {
  const known = new Set(before.edges.map(({ node }) => node.id));
  return { ...next, edges: [...before.edges, ...next.edges.filter(({ node }) => !known.has(node.id))] };
}
