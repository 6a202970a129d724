import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { callbackify } from 'node:util';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';

/** What a real mail server took on. */
interface ReceivedMail {
  readonly to: string;
  /** The message as it came over the line. */
  readonly raw: string;
  readonly messageId: string;
  /** The text, without what the line adds to it. */
  readonly text: string;
}

interface Rules {
  /** Refuses a recipient with this code. */
  refuse?: number | undefined;
  /** Called with each message before the server says that it has it. */
  onMail?: ((mail: ReceivedMail) => Promise<void> | void) | undefined;
}

export interface MailServer {
  readonly url: string;
  readonly mails: ReceivedMail[];
  readonly rules: Rules;
  stop(): Promise<void>;
}

function refusal(code: number): Error {
  return Object.assign(new Error('No such mailbox'), { responseCode: code });
}

async function read(stream: SMTPServerDataStream): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

function toMail(to: string, raw: string): ReceivedMail {
  const text = raw
    .replaceAll('=\r\n', '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return { to, raw, text, messageId: /^Message-ID: (\S+)/im.exec(raw)?.[1] ?? '' };
}

/** A mail server on this machine, at this port or at any that is free. */
export async function startMailServer(port = 0): Promise<MailServer> {
  const mails: ReceivedMail[] = [];
  const rules: Rules = {};
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_address, _session, done) => done(rules.refuse === undefined ? null : refusal(rules.refuse)),
    onData: callbackify(async (stream: SMTPServerDataStream, session: SMTPServerSession) => {
      const [recipient] = session.envelope.rcptTo;
      const mail = toMail(recipient?.address ?? '', await read(stream));
      await rules.onMail?.(mail);
      mails.push(mail);
    }),
  });
  server.on('error', () => undefined); // a client that was killed in the middle of a message
  const listening: { address(): AddressInfo | string | null } = server.listen(port, '127.0.0.1');
  await once(server.server, 'listening');
  const address = listening.address();
  if (address === null || typeof address === 'string') throw new Error('The mail server has no port');
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    mails,
    rules,
    stop: async () => new Promise((resolve) => server.close(resolve)),
  };
}
