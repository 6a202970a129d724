/**
 * Why a child's wishes and feelings could not be found out. The duty is "so far as is reasonably practicable"
 * (Children Act 1989, s22(4)), so a gap is recorded with its reason and never left silent.
 */
export const NotAscertainedReason = {
  DID_NOT_WANT_TO: 'DID_NOT_WANT_TO',
  NOT_SEEN: 'NOT_SEEN',
  NOT_LET_IN: 'NOT_LET_IN',
  MISSING: 'MISSING',
  ASLEEP_OR_UNWELL: 'ASLEEP_OR_UNWELL',
  TOO_UPSET: 'TOO_UPSET',
  NOT_FREE_TO_TALK: 'NOT_FREE_TO_TALK',
  NO_INTERPRETER: 'NO_INTERPRETER',
  COMMUNICATION_SUPPORT_MISSING: 'COMMUNICATION_SUPPORT_MISSING',
  UNBORN: 'UNBORN',
  NOT_ASKED: 'NOT_ASKED',
  OTHER: 'OTHER',
} as const;
export type NotAscertainedReason = keyof typeof NotAscertainedReason;

export const notAscertainedReasons: readonly NotAscertainedReason[] = Object.values(NotAscertainedReason);

export const notAscertainedLabels: Readonly<Record<NotAscertainedReason, string>> = {
  DID_NOT_WANT_TO: 'They did not want to talk this time',
  NOT_SEEN: 'They were not there',
  NOT_LET_IN: 'I was not let in to see them',
  MISSING: 'They were missing',
  ASLEEP_OR_UNWELL: 'They were asleep or unwell',
  TOO_UPSET: 'They were too upset',
  NOT_FREE_TO_TALK: 'Somebody was there and they could not speak freely',
  NO_INTERPRETER: 'There was no interpreter',
  COMMUNICATION_SUPPORT_MISSING: 'The communication support they need was missing',
  UNBORN: 'Not born yet',
  NOT_ASKED: 'They were not asked',
  OTHER: 'Another reason',
};

/** That a child is kept from being seen, or is missing, is a safeguarding fact and no gap in a form. */
export function isSafeguardingFact(reason: string | null | undefined): boolean {
  return reason === 'NOT_LET_IN' || reason === 'MISSING';
}
