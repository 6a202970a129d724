import type { EmailTemplate } from '../../../foundations/messages/email-template.js';

export const passwordChangedEmail: EmailTemplate = async () => ({
  subject: 'Your password for Heard was changed',
  lines: [
    'The password of your account at Heard was changed or chosen for the first time, and every device was signed out.',
    'If it was not you, ask whoever runs Heard at your council at once: somebody else may read what you may read.',
  ],
  link: { says: 'Sign in', path: '/sign-in' },
});
