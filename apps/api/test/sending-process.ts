import { startMailer } from '../src/app/mailer.js';
import { openWorkplace } from '../src/app/open-workplace.js';
import { createLog } from '../src/platform/log.js';

/* A process of its own that sends messages, so that a test can end it in the middle of one. */
const { DATABASE_URL = '', SMTP_URL = '' } = process.env;
const smtp = { url: SMTP_URL, from: 'heard@test.example', perMinute: 10_000 };
const place = await openWorkplace(DATABASE_URL, { today: '2026-11-24', smtp });
startMailer({
  place,
  smtp,
  publicUrl: 'https://heard.test.example',
  secret: 'only-for-tests',
  log: createLog('silent'),
});
