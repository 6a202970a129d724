import { hoursOfLink } from '@heard/domain/accounts/account-link';
import { passwordResetDraft, type PasswordResetDraft } from '@heard/domain/accounts/new-account';
import { recordEvent } from '../../../foundations/audit/record-access.js';
import { queueMessage } from '../../../foundations/messages/queue-message.queries.js';
import type { GraphqlContext } from '../../../platform/graphql-context.js';
import { parseInput } from '../../../platform/parse-input.js';
import { hashPassword } from '../../../platform/password.js';
import { accountToReset } from './account-link.queries.js';

/**
 * Sends a link for a new password to whoever has this address. Nobody is told whether somebody has: neither by the
 * answer, nor by how long it takes, which a hash decides that is thrown away.
 */
export async function requestReset(ctx: GraphqlContext, draft: PasswordResetDraft): Promise<void> {
  const { email } = parseInput(passwordResetDraft, draft);
  const hashed = hashPassword(email);
  const unit = await ctx.openUnit();
  const account = await accountToReset(unit, email);
  if (account !== null) {
    await queueMessage(unit, { kind: 'PASSWORD_RESET', recipientId: account, hours: hoursOfLink.RESET });
    recordEvent(unit, 'requestPasswordReset', 'OK', { recordIds: [account] });
  }
  await hashed;
}
