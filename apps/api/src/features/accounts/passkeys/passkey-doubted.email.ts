import type { EmailTemplate } from '../../../foundations/messages/email-template.js';

export const passkeyDoubtedEmail: EmailTemplate = async () => ({
  subject: 'A passkey of your account at Heard may have been copied',
  lines: [
    'Somebody signed in to Heard with a passkey of yours that has signed less often than before. That happens when there is a copy of it, so it opens nothing any more. Nobody was signed in.',
    'Sign in with your password, remove that passkey, and ask whoever runs Heard at your council.',
  ],
  link: { says: 'Your account', path: '/account' },
});
