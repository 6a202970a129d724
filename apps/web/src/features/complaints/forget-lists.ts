import type { ApolloCache } from '@apollo/client';

const lists = [
  'complaints',
  'complaintsByQuarter',
  'overdueComplaints',
  'complaintSharing',
  'compliments',
  'complimentsByQuarter',
  'representationSplits',
];

/** After a change every list and figure, and who may know of it, of complaints is asked for again when it is next shown. */
export function forgetLists(cache: ApolloCache): void {
  for (const fieldName of lists) cache.evict({ id: 'ROOT_QUERY', fieldName });
  cache.gc();
}
