import type { Unit } from '../../platform/unit.js';

/** What an email says: sentences and one address of this product. There is no place in it for what a child said. */
export interface EmailText {
  readonly subject: string;
  readonly lines: readonly string[];
  readonly link?: { readonly says: string; readonly path: string };
  /** What follows the link. */
  readonly after?: readonly string[];
}

/** Whom it is for, and which message it is. */
interface EmailOccasion {
  readonly messageId: string;
  readonly recipientId: string;
  readonly expiresAt: Date;
  /** For a link that is made now: what is kept of it is its hash. */
  readonly hashToken: (token: string) => string;
}

/** Writes the text when it is sent. Null: there is nothing to say any more. */
export type EmailTemplate = (unit: Unit, occasion: EmailOccasion) => Promise<EmailText | null>;
