import { type ChangedPasswordDraft, changedPasswordDraft } from '@heard/domain/accounts/new-account';
import { recordChange } from '../../../foundations/audit/record-change.js';
import { queueMessage } from '../../../foundations/messages/queue-message.queries.js';
import { InvalidInputError } from '../../../platform/errors.js';
import type { GraphqlContext } from '../../../platform/graphql-context.js';
import { parseInput } from '../../../platform/parse-input.js';
import { hashPassword, passwordMatches } from '../../../platform/password.js';
import { chooseAnother, isEasyToGuess } from '../check-easy-to-guess.js';
import { accountForSignIn } from '../session.queries.js';
import { assertMayTry, attemptOf, noteFailure } from '../sign-in-limits.service.js';
import { storeOwnPassword } from './own-sessions.queries.js';

/** Throws INVALID_INPUT at this field where it is not the account's password; guesses are counted as when signing in. */
export async function assertIsTheirs(ctx: GraphqlContext, password: string, field: string): Promise<void> {
  const unit = await ctx.unit();
  const attempt = attemptOf(ctx, unit.actor.email);
  await assertMayTry(unit, attempt);
  const account = await accountForSignIn(unit, unit.actor.email, ctx.demo);
  await ctx.abandon(); // hashing takes its time, and needs no connection
  if (await passwordMatches(account?.passwordHash ?? null, password)) return;
  await noteFailure(ctx, attempt, account?.userId ?? null);
  throw new InvalidInputError({ [field]: 'This is not the password that you sign in with' });
}

/** Every other device is signed out, and the person is told by email. Throws INVALID_INPUT, RATE_LIMITED. */
export async function changePassword(ctx: GraphqlContext, draft: ChangedPasswordDraft): Promise<void> {
  const { currentPassword, newPassword } = parseInput(changedPasswordDraft, draft);
  const { name, email } = (await ctx.unit()).actor;
  await assertIsTheirs(ctx, currentPassword, 'currentPassword');
  if (await isEasyToGuess(newPassword, [name, email])) throw new InvalidInputError({ newPassword: chooseAnother });
  const passwordHash = await hashPassword(newPassword);
  const unit = await ctx.unit();
  if (!(await storeOwnPassword(unit, passwordHash))) {
    throw new InvalidInputError({ newPassword: 'The password of this account stays as it is: it belongs to the demo' });
  }
  await queueMessage(unit, { kind: 'PASSWORD_CHANGED', recipientId: unit.actor.userId, hours: 48 });
  recordChange(unit, { table: 'user_account', rowId: unit.actor.userId, columns: ['password_hash'] });
}
