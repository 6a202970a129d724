/** What e-mails are about: each has its text, and no other is sent. */
export const MessageKind = {
  /** An administrator wants to know whether e-mail works. */
  TEST: 'TEST',
} as const;
export type MessageKind = keyof typeof MessageKind;

export const messageKinds: readonly MessageKind[] = Object.values(MessageKind);

/** How an administrator's list names them. */
export const messageLabels: Readonly<Record<MessageKind, string>> = {
  TEST: 'A test of whether e-mail works',
};
