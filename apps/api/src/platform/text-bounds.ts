import { Arg, Extensions } from 'type-graphql';

/** How an input's greatest length, or greatest number of entries, is kept with it in the schema. */
export interface InputBounds {
  /** Characters of a text, or of each text of a list. */
  readonly longest?: number;
  /** Entries of a list. */
  readonly most?: number;
  /** A file as text: its length alone is bounded; what it holds is for its reader to judge. */
  readonly isFile?: boolean;
  /** What is searched for: one in which nothing can be seen is none. */
  readonly isSearch?: boolean;
}

export const boundsKey = 'bounds';

/** Where the bounds of an operation's argument are kept: with the operation, as arguments have no room of their own. */
export function argumentKey(name: string): string {
  return `${boundsKey} of ${name}`;
}

/** The greatest length of a text, in characters. A text without it does not let the server start; an ID has its own. */
export function Longest(longest: number): PropertyDecorator {
  return bounded({ longest });
}

/** The greatest number of entries of a list and, where they are texts, the greatest length of each. */
export function Most(most: number, longest?: number): PropertyDecorator {
  return bounded(longest === undefined ? { most } : { most, longest });
}

/** A whole file as text, of at most this many characters. */
export function LongestFile(longest: number): PropertyDecorator {
  return bounded({ longest, isFile: true });
}

/** What was declared on a class. The schema keeps it for the fields of that class, and not for those of its heirs. */
const declared = new WeakMap<object, Map<PropertyKey, InputBounds>>();

function bounded(bounds: InputBounds): PropertyDecorator {
  const decorate = Extensions({ [boundsKey]: bounds });
  return (prototype, property) => {
    decorate(prototype, property);
    declared.set(prototype, (declared.get(prototype) ?? new Map<PropertyKey, InputBounds>()).set(property, bounds));
  };
}

/** The bounds that a class, or the nearest of those that it extends, declares for a property. */
export function declaredBounds(prototype: object | null, property: PropertyKey): InputBounds | undefined {
  if (prototype === null) return undefined;
  const own = declared.get(prototype)?.get(property);
  const parent: unknown = Object.getPrototypeOf(prototype);
  return own ?? declaredBounds(typeof parent === 'object' ? parent : null, property);
}

interface TextArgument {
  readonly longest: number;
  readonly nullable?: boolean;
  readonly isSearch?: boolean;
  readonly description?: string;
}

/** An argument that is a text, with its greatest length. */
export function TextArg(name: string, { longest, isSearch = false, ...options }: TextArgument): ParameterDecorator {
  return (prototype, property, position) => {
    if (property === undefined) throw new Error(`The argument ${name} belongs to no method`);
    Arg(name, () => String, options)(prototype, property, position);
    Extensions({ [argumentKey(name)]: { longest, isSearch } })(prototype, property);
  };
}
