import type { EmailTemplate } from '../../../foundations/messages/email-template.js';

export const addressChangedEmail: EmailTemplate = async () => ({
  subject: 'Your account at Heard has another address',
  lines: [
    'The email address of your account at Heard was changed. Links for a new password go to the new address from now on, and this one signs you in no more.',
    'If you did not ask for it, tell whoever runs Heard at your council, and your manager, at once: somebody else may read what you may read.',
  ],
  link: { says: 'Heard', path: '/sign-in' },
});
