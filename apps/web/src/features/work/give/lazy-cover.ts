import { lazy } from 'react';

/** Fetched when somebody says who is away: most who look at their list do not. */
export const LazyCover = lazy(async () => ({ default: (await import('./cover-form')).CoverForm }));
