/**
 * Every field by name, also those that may be left empty, and so on inwards: a new field stops the compiler wherever
 * it has to be mapped.
 */
export type EveryField<T> = T extends readonly (infer Item)[]
  ? EveryField<Item>[]
  : T extends object
    ? { [Field in keyof Required<T>]: EveryField<T[Field]> }
    : T;

type Raw = string | number | boolean | null | undefined;

/** Every field by name, its value as controls hold it: whether a text is one of the choices is not known yet. */
export type Unchecked<T> = T extends readonly (infer Item)[]
  ? readonly Unchecked<Item>[]
  : T extends object
    ? { readonly [Field in keyof Required<T>]: Unchecked<T[Field]> }
    : Raw;

/** True where `value` has each field that `draft` has, in its parts as well. */
export function keepsEveryField<T>(value: T, draft: unknown): value is T & EveryField<T> {
  if (typeof draft !== 'object' || draft === null) return true;
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(draft).every(
    ([field, part]) => Object.hasOwn(value, field) && keepsEveryField(Reflect.get(value, field), part),
  );
}
