import type { SmtpSettings } from '../platform/smtp.js';
import { type Environment, given } from './environment.js';
import { isLoopback } from './own-address.js';
import { StartError } from './start-error.js';

const address = /^[^\s@<>]+@[^\s@<>]+$/;
const perMinute = 30;

/** Never says what stands there: a password does. */
function readUrl(text: string, demo: boolean): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^smtps?:$/.test(url.protocol) || url.hostname === '') {
    throw new StartError(
      'Set SMTP_URL to an address such as smtps://account:password@mail.example.gov.uk: the one that is set can’t be read.',
    );
  }
  if (demo && !isLoopback(url.hostname)) {
    throw new StartError('Unset SMTP_URL: the demo sends nothing to other machines.');
  }
  return url;
}

/** Where emails go and whom they come from; null: they wait. Throws `StartError`. */
export function readSmtp(environment: Environment, demo: boolean): SmtpSettings | null {
  const text = given(environment, 'SMTP_URL');
  if (text === null) return null;
  const url = readUrl(text, demo);
  const from = given(environment, 'SMTP_FROM') ?? decodeURIComponent(url.username);
  if (address.test(from)) return { url: text, from, perMinute };
  throw new StartError(
    'Set SMTP_FROM to the address that emails come from, such as heard@example.gov.uk: SMTP_URL does not say it.',
  );
}
