import { messagesTopic } from '../foundations/messages/queue-message.queries.js';
import {
  careForMessages,
  type EmailTemplates,
  type Sender,
  sendNextMessage,
} from '../features/messages/send/send-messages.job.js';
import { addressChangedEmail } from '../features/people/staff/address-changed.email.js';
import { accountShutEmail } from '../features/accounts/account-shut.email.js';
import { invitationEmail } from '../features/accounts/links/invitation.email.js';
import { passwordChangedEmail } from '../features/accounts/links/password-changed.email.js';
import { passwordResetEmail } from '../features/accounts/links/password-reset.email.js';
import { passkeyDoubtedEmail } from '../features/accounts/passkeys/passkey-doubted.email.js';
import { passkeysChangedEmail } from '../features/accounts/passkeys/passkeys-changed.email.js';
import { secondFactorChangedEmail } from '../features/accounts/second/second-factor-changed.email.js';
import { testEmail } from '../features/messages/send/test.email.js';
import type { Log } from '../platform/log.js';
import { hashToken as hashOf } from '../platform/session-token.js';
import { openSmtp, type SmtpSettings } from '../platform/smtp.js';
import type { Workplace } from '../platform/work.js';

/** Every email that the product sends. */
export const emailTemplates: EmailTemplates = {
  TEST: testEmail,
  INVITATION: invitationEmail,
  PASSWORD_RESET: passwordResetEmail,
  PASSWORD_CHANGED: passwordChangedEmail,
  ADDRESS_CHANGED: addressChangedEmail,
  ACCOUNT_SHUT: accountShutEmail,
  SECOND_FACTOR_CHANGED: secondFactorChangedEmail,
  PASSKEYS_CHANGED: passkeysChangedEmail,
  PASSKEY_DOUBTED: passkeyDoubtedEmail,
};

export interface Mailer {
  /** Lets the message that is being sent go, and sends no more. */
  stop(): Promise<void>;
}

interface Letterbox {
  readonly place: Workplace;
  readonly smtp: SmtpSettings;
  readonly publicUrl: string;
  readonly secret: string;
  readonly log: Log;
}

const lookEvery = 10_000;
const careEvery = 60_000;

/**
 * Sends messages as long as the product runs: at once when this or another process queues one, and otherwise every ten
 * seconds, since a try that failed is due again at a moment of its own. One at a time in each process.
 */
export function startMailer({ place, smtp: settings, publicUrl, secret, log }: Letterbox): Mailer {
  const smtp = openSmtp(settings);
  const hashToken = (token: string): string => hashOf(secret, token);
  const sender: Sender = { place, smtp, templates: emailTemplates, publicUrl, hashToken };
  const ending = new AbortController();
  const { signal } = ending;
  let isAsked = false;
  let sending = Promise.resolve();
  const complain = (error: unknown): void => log.error({ err: error }, 'Messages could not be sent');
  const sendAll = async (): Promise<void> => {
    while (!signal.aborted && isAsked) {
      isAsked = false;
      while (!signal.aborted && (await sendNextMessage(sender)));
    }
  };
  const look = (): void => {
    isAsked = true;
    sending = sending.then(sendAll).catch(complain);
  };
  const care = (): void => void careForMessages(place).then(look, complain);
  const timers = [setInterval(look, lookEvery), setInterval(care, careEvery)];
  for (const timer of timers) timer.unref();
  const listen = async (): Promise<void> => {
    for await (const _event of await place.live.events(messagesTopic)) look();
  };
  listen().catch(complain);
  care();
  return {
    async stop() {
      ending.abort();
      for (const timer of timers) clearInterval(timer);
      await sending;
      smtp.close();
    },
  };
}
