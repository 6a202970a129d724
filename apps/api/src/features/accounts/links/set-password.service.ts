import { accountLinkState, linkProblems } from '@heard/domain/accounts/account-link';
import { passwordByLinkDraft, type PasswordByLinkDraft } from '@heard/domain/accounts/new-account';
import { recordEvent } from '../../../foundations/audit/record-access.js';
import { recordChange } from '../../../foundations/audit/record-change.js';
import { queueMessage } from '../../../foundations/messages/queue-message.queries.js';
import { InvalidInputError } from '../../../platform/errors.js';
import type { GraphqlContext } from '../../../platform/graphql-context.js';
import { parseInput } from '../../../platform/parse-input.js';
import { hashPassword } from '../../../platform/password.js';
import { chooseAnother, isEasyToGuess } from '../check-easy-to-guess.js';
import { type AccountLink, accountLink, storePassword } from './account-link.queries.js';

async function goodLink(ctx: GraphqlContext, tokenHash: string): Promise<AccountLink> {
  const unit = await ctx.openUnit();
  const link = (await accountLink(unit, tokenHash)) ?? null;
  const state = accountLinkState(link, unit.now);
  if (link !== null && state === 'GOOD') return link;
  throw new InvalidInputError({ token: linkProblems[state === 'GOOD' ? 'UNKNOWN' : state] });
}

/**
 * Sets the password of whoever the link is for, once; every session of theirs ends. They are told by email, since the
 * link may have been in other hands. Throws INVALID_INPUT.
 */
export async function setPasswordByLink(ctx: GraphqlContext, draft: PasswordByLinkDraft): Promise<void> {
  const { token, password } = parseInput(passwordByLinkDraft, draft);
  const tokenHash = ctx.request.hashToken(token);
  const { name, email, kind, isHanded } = await goodLink(ctx, tokenHash);
  await ctx.abandon(); // hashing takes its time, and needs no connection
  if (await isEasyToGuess(password, [name, email])) throw new InvalidInputError({ password: chooseAnother });
  const passwordHash = await hashPassword(password);
  const unit = await ctx.openUnit();
  const userId = await storePassword(unit, tokenHash, passwordHash);
  if (userId === null) {
    await goodLink(ctx, tokenHash); // says what has become of it meanwhile
    throw new InvalidInputError({ token: linkProblems.UNKNOWN });
  }
  if (kind === 'RESET' || isHanded) {
    await queueMessage(unit, { kind: 'PASSWORD_CHANGED', recipientId: userId, hours: 48 });
  }
  recordEvent(unit, 'setPasswordByLink', 'OK', { recordIds: [userId] });
  recordChange(unit, { table: 'user_account', rowId: userId, columns: ['password_hash'] });
}
