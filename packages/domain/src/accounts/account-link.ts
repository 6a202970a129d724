/** What a link is for. */
export const AccountLinkKind = {
  /** The first password of an account. */
  INVITATION: 'INVITATION',
  /** A new one in place of one that was forgotten. */
  RESET: 'RESET',
} as const;
export type AccountLinkKind = keyof typeof AccountLinkKind;

/** Whether a link still does what it is for, or why not. */
export const AccountLinkState = {
  GOOD: 'GOOD',
  /** There never was such a link, or it is not complete. */
  UNKNOWN: 'UNKNOWN',
  USED: 'USED',
  /** Another link of the same account was used after it was made. */
  ENDED: 'ENDED',
  EXPIRED: 'EXPIRED',
  /** It was handed over, and the account has been given, or waits for, a role that nobody hands over. */
  EMAIL_ONLY: 'EMAIL_ONLY',
  /** Whoever it was for has left. */
  LEFT: 'LEFT',
} as const;
export type AccountLinkState = keyof typeof AccountLinkState;

export interface AccountLinkFacts {
  readonly expiresAt: Date;
  readonly isUsed: boolean;
  readonly isEnded: boolean;
  readonly isHere: boolean;
  readonly isWithheld: boolean;
}

/** Whoever has left is told that first: no new link would help them. */
export function accountLinkState(facts: AccountLinkFacts | null, now: Date): AccountLinkState {
  if (facts === null) return 'UNKNOWN';
  if (!facts.isHere) return 'LEFT';
  if (facts.isUsed) return 'USED';
  if (facts.isEnded) return 'ENDED';
  if (facts.isWithheld) return 'EMAIL_ONLY';
  return facts.expiresAt <= now ? 'EXPIRED' : 'GOOD';
}

/** How long it works. Whoever begins on Monday is invited the week before; whoever asks for a new password is waiting for it. */
export const hoursOfLink: Readonly<Record<AccountLinkKind, number>> = { INVITATION: 7 * 24, RESET: 2 };

/** One that is handed over by hand reaches them later than an email does. */
export const hoursOfHandedLink = 24;

/** Why it can't be used, and what helps. */
export const linkProblems: Readonly<Record<Exclude<AccountLinkState, 'GOOD'>, string>> = {
  UNKNOWN: 'This link is not complete. Use the whole address, or ask for a new link',
  USED: 'This link has been used. Sign in with the password that was chosen then, or ask for a new link',
  ENDED: 'A newer link has been used since. Sign in with the password that was chosen then, or ask for a new link',
  EXPIRED: 'This link has run out. Ask for a new one',
  EMAIL_ONLY:
    'This link was handed over, and the role of this account asks for one by email. Use “I have forgotten my password”, or ask whoever runs Heard to send it by email',
  LEFT: 'This account has been closed. If that is a mistake, ask whoever runs Heard at your council',
};
