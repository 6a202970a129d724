import type { EmailTemplate } from '../../../foundations/messages/email-template.js';

export const secondFactorChangedEmail: EmailTemplate = async () => ({
  subject: 'The second step of signing in to Heard was changed',
  lines: [
    'The code that your account at Heard asks for besides your password was set up, turned off, or reset for you.',
    'If you know nothing of it, ask whoever runs Heard at your council at once.',
  ],
  link: { says: 'Your account', path: '/account' },
});
