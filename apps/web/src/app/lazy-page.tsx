import { type ComponentType, lazy } from 'react';

/** A page whose code is fetched when it is first opened, or before, by `load`. */
export function lazyPage(load: () => Promise<ComponentType>) {
  return Object.assign(
    lazy(async () => ({ default: await load() })),
    { load },
  );
}

export type LazyPage = ReturnType<typeof lazyPage>;
