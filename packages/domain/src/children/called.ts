/** What a child is called when they are spoken of: the name they like, else their first name. */
export function called({ name, knownAs }: { readonly name: string; readonly knownAs?: string | null }): string {
  return knownAs ?? name.split(' ')[0] ?? name;
}
