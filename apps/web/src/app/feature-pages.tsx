import type { ComponentType } from 'react';

interface FeaturePage {
  readonly path: string;
  readonly page: ComponentType;
}

/**
 * Every page for people who are signed in, one line each, sorted by path:
 * `{ path: '/children', page: lazyPage(async () => (await import('../features/children/children-page')).ChildrenPage) },`
 */
export const featurePages: readonly FeaturePage[] = [];
