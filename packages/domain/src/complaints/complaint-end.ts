/**
 * How a complaint can end without an answer. Its clock stops that day, and it stands outside timeliness: nobody was
 * owed an answer any more, or none from this procedure.
 */
export const ComplaintEnd = {
  WITHDRAWN: 'WITHDRAWN',
  REMEDIED: 'REMEDIED',
  NOT_FOR_PROCEDURE: 'NOT_FOR_PROCEDURE',
} as const;
export type ComplaintEnd = keyof typeof ComplaintEnd;

export const complaintEndLabels: Readonly<Record<ComplaintEnd, string>> = {
  WITHDRAWN: 'Withdrawn by the person',
  REMEDIED: 'Put right at once, and the person agreed',
  NOT_FOR_PROCEDURE: 'Not for this procedure',
};
