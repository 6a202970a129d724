import type { MessageKind } from '@heard/domain/messages/message-kinds';
import { type MessageProblem, problemOf } from '@heard/domain/messages/message-state';
import { composeEmail } from '../../../foundations/messages/compose-email.js';
import type { EmailTemplate } from '../../../foundations/messages/email-template.js';
import { careForJobs, failJob, finishJob, type Job, nextJob } from '../../../platform/job-queue.js';
import type { Email, Smtp } from '../../../platform/smtp.js';
import type { Unit } from '../../../platform/unit.js';
import { runAsSystem, type Workplace } from '../../../platform/work.js';
import { endExpired, markFailed, markSent, type Outgoing, requeueLost, unsentMessage } from './outgoing.queries.js';

export type EmailTemplates = Readonly<Record<MessageKind, EmailTemplate>>;

/** What sending stands on. */
export interface Sender {
  readonly place: Workplace;
  readonly smtp: Smtp;
  readonly templates: EmailTemplates;
  readonly publicUrl: string;
  readonly hashToken: (token: string) => string;
}

const queue = 'message';
const name = 'system: messages';

async function emailOf(
  unit: Unit,
  { templates, publicUrl, hashToken }: Sender,
  messageId: string,
  message: Outgoing,
): Promise<Email | null> {
  const { kind, recipientId, expiresAt } = message;
  const text = await templates[kind](unit, { messageId, recipientId, expiresAt, hashToken });
  if (text === null) return null;
  const { subject, plain, html } = composeEmail(text, publicUrl, message.council);
  return { messageId: `<${messageId}@${new URL(publicUrl).hostname}>`, to: message.email, subject, plain, html };
}

/** What is to be sent for this job; null where nothing is, any more: then the job is done. */
async function prepare(sender: Sender, job: Job): Promise<Email | null> {
  return runAsSystem(sender.place, name, async (unit) => {
    const message = await unsentMessage(unit, job.about);
    const expired = message !== undefined && message.expiresAt <= unit.now;
    const email =
      message === undefined || expired || !message.isHere ? null : await emailOf(unit, sender, job.about, message);
    if (email !== null) return email;
    if (message !== undefined) await markFailed(unit, job.about, expired ? 'EXPIRED' : 'NOT_NEEDED', true);
    await finishJob(unit, queue, job);
    return null;
  });
}

/** What may stand in a failure of nodemailer. */
function readFailure(error: unknown): { code: string | undefined; responseCode: number | undefined } {
  const { code, responseCode } = Object(error);
  return {
    code: typeof code === 'string' ? code : undefined,
    responseCode: typeof responseCode === 'number' ? responseCode : undefined,
  };
}

async function noteProblem(
  { place }: Sender,
  job: Job,
  { problem, isFinal }: { problem: MessageProblem; isFinal: boolean },
): Promise<void> {
  const isOver = isFinal || job.isLastTry;
  await runAsSystem(place, name, async (unit) => {
    await markFailed(unit, job.about, problem, isOver);
    await (isOver ? finishJob(unit, queue, job) : failJob(unit, queue, job));
  });
}

/**
 * Sends the next message that is due. False: there is none. Sent first and marked afterwards, in one transaction with its
 * job: a process that dies in between leaves it to be sent a second time, five minutes later, under the same Message-ID.
 * Once too often does no harm; never would leave somebody outside.
 */
export async function sendNextMessage(sender: Sender): Promise<boolean> {
  const job = await runAsSystem(sender.place, name, async (unit) => nextJob(unit, queue));
  if (job === null) return false;
  const email = await prepare(sender, job);
  if (email === null) return true;
  try {
    await sender.smtp.send(email);
  } catch (error) {
    await noteProblem(sender, job, problemOf(readFailure(error)));
    return true;
  }
  await runAsSystem(sender.place, name, async (unit) => {
    await markSent(unit, job.about);
    await finishJob(unit, queue, job);
  });
  return true;
}

/** Gives up what is too old, and takes up what a process had when it died. */
export async function careForMessages(place: Workplace): Promise<void> {
  await runAsSystem(place, name, async (unit) => {
    await endExpired(unit);
    await careForJobs(unit);
    await requeueLost(unit);
  });
}
