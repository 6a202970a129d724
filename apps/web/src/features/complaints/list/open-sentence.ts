import type { ComplaintsQuery } from '../../../gql/complaints/graphql';

/** "7 are open. 1 of them is overdue." */
export function openSentence({ open, overdue }: ComplaintsQuery['complaints']['counts']): string {
  if (open === 0) return 'Nothing is open.';
  const opened = open === 1 ? '1 is open' : `${open} are open`;
  if (overdue === 0) return `${opened}, ${open === 1 ? 'in' : 'all in'} time.`;
  if (overdue === open) return open === 1 ? '1 is open, and it is overdue.' : `${opened}, and all of them are overdue.`;
  return `${opened}. ${overdue === 1 ? '1 of them is' : `${overdue} of them are`} overdue.`;
}
