import { emailTemplates } from '../src/app/mailer.js';
import { type Sender, sendNextMessage } from '../src/features/messages/send/send-messages.job.js';
import { hashToken } from '../src/platform/session-token.js';
import { openSmtp } from '../src/platform/smtp.js';
import { testSecret } from './run-as.js';
import type { TestDatabase } from './use-database.js';

/** What sends the product's emails to this mail server; as good as a process of its own. */
export function openSender(db: TestDatabase, url: string): Sender {
  return {
    place: db.place,
    smtp: openSmtp({ url, from: 'heard@test.example', perMinute: 10_000 }),
    templates: emailTemplates,
    publicUrl: 'https://heard.test.example',
    hashToken: (token) => hashToken(testSecret, token),
  };
}

/** Until nothing is due any more. */
export async function sendAll(sender: Sender): Promise<void> {
  while (await sendNextMessage(sender));
}
