import type { EmailTemplate } from '../../foundations/messages/email-template.js';

export const accountShutEmail: EmailTemplate = async () => ({
  subject: 'Wrong passwords for your account at Heard',
  lines: [
    'Somebody typed a wrong password for your account so often that signing in is shut for 15 minutes.',
    'On another device on which you have signed in before you still can.',
    'If it was not you, tell whoever runs Heard at your council. Nobody got in.',
  ],
  link: { says: 'Sign in', path: '/sign-in' },
});
