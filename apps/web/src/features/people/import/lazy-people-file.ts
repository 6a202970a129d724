import { lazy } from 'react';

/** Fetched when somebody brings a file in: it is done a few times a year. */
export const LazyPeopleFile = lazy(async () => ({ default: (await import('./people-file-page')).PeopleFilePage }));
