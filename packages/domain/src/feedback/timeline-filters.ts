/** What of a child's timeline somebody wants to see. What others say is never mixed with what the child says. */
export const TimelineFilter = {
  ALL: 'ALL',
  CHILD: 'CHILD',
  OTHERS: 'OTHERS',
  WAITING: 'WAITING',
  MEETINGS: 'MEETINGS',
} as const;
export type TimelineFilter = keyof typeof TimelineFilter;

export const timelineFilters: readonly TimelineFilter[] = Object.values(TimelineFilter);
