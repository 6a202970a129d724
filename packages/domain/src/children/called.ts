interface Named {
  readonly name: string;
  readonly knownAs?: string | null;
  readonly isBorn: boolean;
}

/** What a child is called when they are spoken of: the name they like, else their first name; before birth, the baby. */
export function called({ name, knownAs, isBorn }: Named): string {
  if (!isBorn) return 'the baby';
  return knownAs ?? name.split(' ')[0] ?? name;
}
