/** What became of an email so far. */
export const MessageState = {
  /** It is sent as soon as it can be. */
  WAITING: 'WAITING',
  SENT: 'SENT',
  /** It was not sent, and is not tried again unless somebody says so. */
  FAILED: 'FAILED',
} as const;
export type MessageState = keyof typeof MessageState;

/** Why the latest try came to nothing. */
export const MessageProblem = {
  /** The mail server could not be reached, or broke off. */
  UNREACHABLE: 'UNREACHABLE',
  /** It did not let Heard in. */
  SIGN_IN: 'SIGN_IN',
  /** It did not take this message, or does not know this address. */
  REFUSED: 'REFUSED',
  /** What it was about had an end, which came first. */
  EXPIRED: 'EXPIRED',
  /** There is nothing to say any more: the person has left, or it was settled in another way. */
  NOT_NEEDED: 'NOT_NEEDED',
} as const;
export type MessageProblem = keyof typeof MessageProblem;

interface MessageMoments {
  readonly sentAt: Date | null;
  readonly failedAt: Date | null;
  readonly expiresAt: Date;
}

export function messageState({ sentAt, failedAt, expiresAt }: MessageMoments, now: Date): MessageState {
  if (sentAt !== null) return 'SENT';
  return failedAt !== null || expiresAt <= now ? 'FAILED' : 'WAITING';
}

/** Whether sending it again may help: what has expired or is not needed any more stays as it is. */
export function mayBeRetried({ sentAt, failedAt, expiresAt }: MessageMoments, now: Date): boolean {
  return sentAt === null && failedAt !== null && expiresAt > now;
}

interface SmtpFailure {
  readonly code: string | undefined;
  readonly responseCode: number | undefined;
}

/** What a failure to send means, and whether it would only fail again. */
export function problemOf({ code, responseCode }: SmtpFailure): { problem: MessageProblem; isFinal: boolean } {
  if (code === 'EAUTH') return { problem: 'SIGN_IN', isFinal: false };
  const isAnswer = responseCode !== undefined && (code === 'EENVELOPE' || code === 'EMESSAGE');
  if (!isAnswer) return { problem: 'UNREACHABLE', isFinal: false };
  return { problem: 'REFUSED', isFinal: responseCode >= 500 };
}
