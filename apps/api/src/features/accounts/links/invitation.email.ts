import { hoursOfLink } from '@heard/domain/accounts/account-link';
import type { EmailTemplate } from '../../../foundations/messages/email-template.js';
import { storeLink } from './store-link.js';

const ifUnexpected = 'If you did not expect this, tell whoever runs Heard at your council.';

/** A try that failed may have sent its link all the same: each makes one of its own, and the one that is used ends all. */
export const invitationEmail: EmailTemplate = async (unit, { recipientId, hashToken }) => {
  const link = await storeLink(unit, { userId: recipientId, hours: hoursOfLink.INVITATION, hashToken });
  if (link?.kind !== 'INVITATION') return null; // they have a password by now
  return {
    subject: 'Your account for Heard',
    lines: ['You have an account for Heard, where your council keeps what children say and what came of it.'],
    link: { says: 'Choose your password', path: link.path },
    after: ['The link works once, within seven days.', ifUnexpected],
  };
};
