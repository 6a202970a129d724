import { type ComponentType, lazy } from 'react';

/** A page whose code is fetched when it is first opened. */
export function lazyPage(load: () => Promise<ComponentType>) {
  return lazy(async () => ({ default: await load() }));
}
