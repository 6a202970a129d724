/** What a form keeps on this device: text, a choice not made yet, or several choices. Nothing else comes back. */
export type Keepable<Values> = { [Field in keyof Values]: string | null | string[] };

function sameKind(value: unknown, like: unknown): boolean {
  if (Array.isArray(like)) return Array.isArray(value) && value.every((item) => typeof item === 'string');
  return typeof value === 'string' || (value === null && like !== undefined);
}

/**
 * A draft found on this device, as far as it fits today's form: what an older version of the form kept under other
 * names is left out, and never breaks the form.
 */
export function restoreValues<Values extends Keepable<Values>>(found: unknown, empty: Values): Values {
  if (typeof found !== 'object' || found === null) return empty;
  const kept = Object.entries(found).filter(
    ([name, value]) => name in empty && sameKind(value, Reflect.get(empty, name)),
  );
  return Object.assign({ ...empty }, Object.fromEntries(kept));
}

/** A choice that nobody has made is null or empty text, as the browser has it. */
function sameValue(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other)) return one.join('\n') === other.join('\n');
  return (one ?? '') === (other ?? '');
}

/** Nothing was written or chosen: every field is as the form begins. */
export function isUntouched<Values extends Keepable<Values>>(values: Values, empty: Values): boolean {
  return Object.entries(empty).every(([field, value]) => sameValue(Reflect.get(values, field), value));
}
