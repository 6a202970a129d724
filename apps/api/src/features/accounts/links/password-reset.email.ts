import { hoursOfLink } from '@heard/domain/accounts/account-link';
import type { EmailTemplate } from '../../../foundations/messages/email-template.js';
import { storeLink } from './store-link.js';

export const passwordResetEmail: EmailTemplate = async (unit, { recipientId, hashToken }) => {
  const link = await storeLink(unit, { userId: recipientId, hours: hoursOfLink.RESET, hashToken });
  if (link === null) return null;
  return {
    subject: 'A new password for Heard',
    lines: ['Somebody asked for a new password for your account at Heard.'],
    link: { says: 'Choose a new password', path: link.path },
    after: ['The link works once, within two hours.', 'If it was not you, do nothing: your password stays as it is.'],
  };
};
