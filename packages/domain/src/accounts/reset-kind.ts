/** What of somebody's way in an administrator ends for them; of one of the widest roles two do it. */
export const ResetKind = { SECOND_FACTOR: 'SECOND_FACTOR', SIGN_ON: 'SIGN_ON' } as const;
export type ResetKind = keyof typeof ResetKind;
