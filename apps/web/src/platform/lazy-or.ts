import { type ComponentType, lazy } from 'react';

/**
 * A part of a page that is fetched by itself, and what stands there where it can't be fetched. `load` fetches it before
 * it is shown.
 */
export function lazyOr<Props>(fetchPart: () => Promise<ComponentType<Props>>, instead: ComponentType<Props>) {
  const load = async () => ({ default: await fetchPart().catch(() => instead) });
  return { load, Part: lazy(load) };
}
