import type { Permission } from '@heard/domain/access/permissions';
import { type ComponentType, lazy, useState } from 'react';

/**
 * A page whose code is fetched when it is first opened, or before, by `load`: then it is drawn at once, and what the first
 * paint says at its top doesn't give way to grey lines.
 */
export function lazyPage(load: () => Promise<ComponentType>) {
  let loaded: ComponentType | undefined;
  const loadOnce = async (): Promise<ComponentType> => (loaded ??= await load());
  const Later = lazy(async () => ({ default: await loadOnce() }));
  function Page() {
    const [Shown] = useState<ComponentType>(() => loaded ?? Later);
    return <Shown />;
  }
  return Object.assign(Page, { load: loadOnce });
}

export type LazyPage = ReturnType<typeof lazyPage>;

export interface FeaturePage {
  readonly path: string;
  readonly page: LazyPage;
  /** Whoever may not do this is told so, before they have written anything. Without it the page says so itself. */
  readonly permission?: Permission;
}
