import nodemailer from 'nodemailer';

/** How emails leave. */
export interface SmtpSettings {
  readonly url: string;
  /** Whom they come from. */
  readonly from: string;
  /** Many servers take no more than thirty a minute from one account. */
  readonly perMinute: number;
}

export interface Email {
  /** The same at every try, so that a mailbox can tell that it has it already. */
  readonly messageId: string;
  readonly to: string;
  readonly subject: string;
  readonly plain: string;
  readonly html: string;
}

export interface Smtp {
  /** Resolves once the server has taken it on. Throws what nodemailer throws. */
  send(email: Email): Promise<void>;
  close(): void;
}

const patience = { connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 60_000 };

/** One connection that stays open between messages, and no more messages in a minute than the server bears. */
export function openSmtp({ url, from, perMinute }: SmtpSettings): Smtp {
  const { hostname } = new URL(url);
  const isThisMachine = /^(?:127[.].+|localhost|\[::1\])$/.test(hostname);
  const transport = nodemailer.createTransport({
    url,
    pool: true,
    maxConnections: 1,
    rateDelta: 60_000,
    rateLimit: perMinute,
    disableFileAccess: true,
    disableUrlAccess: true,
    requireTLS: !isThisMachine, // what is in them lets somebody in
    ...patience,
  });
  return {
    async send({ messageId, to, subject, plain, html }) {
      const headers = { 'Auto-Submitted': 'auto-generated' };
      await transport.sendMail({ messageId, from, to, subject, text: plain, html, headers });
    },
    close: () => transport.close(),
  };
}
