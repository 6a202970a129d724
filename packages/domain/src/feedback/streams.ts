/** Where feedback comes in: the four streams of the council's plan, and direct work and family beside them. */
export const Stream = {
  CP_CONFERENCE: 'CP_CONFERENCE',
  CIC_REVIEW: 'CIC_REVIEW',
  ADVOCACY_IV: 'ADVOCACY_IV',
  PARTNER: 'PARTNER',
  DIRECT_WORK: 'DIRECT_WORK',
  FAMILY: 'FAMILY',
} as const;
export type Stream = keyof typeof Stream;

export const streams: readonly Stream[] = Object.values(Stream);

export const streamLabels: Readonly<Record<Stream, string>> = {
  CP_CONFERENCE: 'Child protection conference',
  CIC_REVIEW: 'Child in care review',
  ADVOCACY_IV: 'Advocate or independent visitor',
  PARTNER: 'Partner agency',
  DIRECT_WORK: 'Visit or direct work',
  FAMILY: 'Family or carer',
};

/** What a family or carer says is theirs: it is kept, and it is never counted as the child having been heard. */
export function speaksForChild(stream: Stream): boolean {
  return stream !== 'FAMILY';
}
