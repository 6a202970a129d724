/** What emails are about: each has its text, and no other is sent. */
export const MessageKind = {
  /** An administrator wants to know whether email works. */
  TEST: 'TEST',
  /** Somebody has an account and no password yet. */
  INVITATION: 'INVITATION',
  /** Somebody asked for a new password, or an administrator did for them. */
  PASSWORD_RESET: 'PASSWORD_RESET',
  /** There is a new password: if it was not them, they should know. */
  PASSWORD_CHANGED: 'PASSWORD_CHANGED',
  /** Their account has another address: said to the one that it had, since whoever has the new one is sent the links. */
  ADDRESS_CHANGED: 'ADDRESS_CHANGED',
  /** There were so many wrong passwords that signing in is shut for a while. */
  ACCOUNT_SHUT: 'ACCOUNT_SHUT',
  /** The second step was set up, turned off or reset: if they know nothing of it, they should. */
  SECOND_FACTOR_CHANGED: 'SECOND_FACTOR_CHANGED',
  /** A passkey was added or removed: the same. */
  PASSKEYS_CHANGED: 'PASSKEYS_CHANGED',
  /** A passkey may have been copied, and opens nothing any more. */
  PASSKEY_DOUBTED: 'PASSKEY_DOUBTED',
} as const;
export type MessageKind = keyof typeof MessageKind;

export const messageKinds: readonly MessageKind[] = Object.values(MessageKind);

/** How an administrator's list names them. */
export const messageLabels: Readonly<Record<MessageKind, string>> = {
  TEST: 'A test of whether email works',
  INVITATION: 'Invitation to choose a password',
  PASSWORD_RESET: 'Link for a new password',
  PASSWORD_CHANGED: 'The password was changed',
  ADDRESS_CHANGED: 'The email address was changed, said to the one before',
  ACCOUNT_SHUT: 'Signing in was shut after wrong passwords',
  SECOND_FACTOR_CHANGED: 'The second step of signing in was changed',
  PASSKEYS_CHANGED: 'A passkey was added or removed',
  PASSKEY_DOUBTED: 'A passkey may have been copied',
};
