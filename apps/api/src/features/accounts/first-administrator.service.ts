import { type FirstAdministratorDraft, firstAdministratorDraft } from '@heard/domain/accounts/new-account';
import { recordChange } from '../../foundations/audit/record-change.js';
import { InvalidInputError } from '../../platform/errors.js';
import type { GraphqlContext } from '../../platform/graphql-context.js';
import { newId } from '../../platform/ids.js';
import { parseInput } from '../../platform/parse-input.js';
import type { Actor } from '../../platform/unit.js';
import { chooseAnother, isEasyToGuess } from './check-easy-to-guess.js';
import { hasAccounts, insertFirstAdministrator } from './first-administrator.queries.js';
import { hashPassword } from '../../platform/password.js';
import { startSession } from './sign-in.service.js';

function usedUp(): InvalidInputError {
  return new InvalidInputError({
    token:
      'This address has been used or is not complete, or more than a day has passed. Sign in, or start Heard again to see a new one',
  });
}

/**
 * Makes the council's first administrator and signs them in. Works once, with the one-time address, and only while
 * there is no account at all. Throws INVALID_INPUT.
 */
export async function createFirstAdministrator(ctx: GraphqlContext, draft: FirstAdministratorDraft): Promise<Actor> {
  const { token, name, email, password } = parseInput(firstAdministratorDraft, draft);
  if (await hasAccounts(await ctx.openUnit())) throw usedUp();
  await ctx.abandon(); // hashing takes its time, and needs no connection
  if (await isEasyToGuess(password, [name, email])) throw new InvalidInputError({ password: chooseAnother });
  const passwordHash = await hashPassword(password);
  const unit = await ctx.openUnit();
  const userId = newId();
  const isMade = await insertFirstAdministrator(unit, {
    tokenHash: ctx.request.hashToken(token),
    personId: newId(),
    userId,
    grantId: newId(),
    name,
    email,
    passwordHash,
  });
  if (!isMade) throw usedUp();
  recordChange(unit, { table: 'user_account', rowId: userId, columns: ['person_id', 'email', 'password_hash'] });
  return startSession(ctx, userId);
}
