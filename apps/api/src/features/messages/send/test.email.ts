import type { EmailTemplate } from '../../../foundations/messages/email-template.js';

export const testEmail: EmailTemplate = async () => ({
  subject: 'Heard can send emails',
  lines: ['You asked Heard to send you this message. It has arrived, so email works.'],
  link: { says: 'See all messages', path: '/messages' },
});
