export type Environment = Readonly<Record<string, string | undefined>>;

/** The value of a variable; null where it is not set, or empty. */
export function given(environment: Environment, name: string): string | null {
  const trimmed = environment[name]?.trim();
  return trimmed === undefined || trimmed === '' ? null : trimmed;
}
