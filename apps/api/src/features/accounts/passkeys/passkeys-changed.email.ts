import type { EmailTemplate } from '../../../foundations/messages/email-template.js';

export const passkeysChangedEmail: EmailTemplate = async () => ({
  subject: 'The passkeys of your account at Heard were changed',
  lines: [
    'A passkey was added to your account at Heard, or removed from it. With a passkey a phone, a computer or a security key signs you in without your password.',
    'If you know nothing of it, ask whoever runs Heard at your council at once.',
  ],
  link: { says: 'Your account', path: '/account' },
});
