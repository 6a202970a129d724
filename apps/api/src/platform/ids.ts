import { v7, validate } from 'uuid';

/** A new identifier: version 7, so that rows made later sort later. */
export function newId(): string {
  return v7();
}

/** True when this could be an identifier at all; PostgreSQL refuses anything else with an error of its own. */
export function isId(value: string): boolean {
  return validate(value);
}
