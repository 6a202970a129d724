import { lazy } from 'react';

const load = async () => ({ default: (await import('./timeline-narrow')).TimelineNarrow });

/** Fetched when somebody is about to narrow the timeline down. */
export const loadTimelineNarrow = async (): Promise<void> => void (await load());
export const LazyTimelineNarrow = lazy(load);
