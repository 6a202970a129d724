import { type FirstAdministratorDraft, firstAdministratorDraft } from '@heard/domain/accounts/new-account';
import { recordChange } from '../../foundations/audit/record-change.js';
import { InvalidInputError } from '../../platform/errors.js';
import type { GraphqlContext } from '../../platform/graphql-context.js';
import { newId } from '../../platform/ids.js';
import { parseInput } from '../../platform/parse-input.js';
import type { Actor } from '../../platform/unit.js';
import { hashPassword } from './password.js';
import { startSession } from './sign-in.service.js';

function usedUp(): InvalidInputError {
  return new InvalidInputError({
    token: 'This address has been used or is not complete. Sign in, or start Heard again to see a new address',
  });
}

/**
 * Makes the council's first administrator and signs them in. Works once, with the one-time address, and only while
 * there is no account at all. Throws INVALID_INPUT.
 */
export async function createFirstAdministrator(ctx: GraphqlContext, draft: FirstAdministratorDraft): Promise<Actor> {
  const { token, name, email, password } = parseInput(firstAdministratorDraft, draft);
  const [there] = await (await ctx.openUnit()).query<{ any: boolean }>('select app.has_accounts() as any');
  if (there?.any !== false) throw usedUp();
  await ctx.abandon(); // hashing takes its time, and needs no connection
  const hash = await hashPassword(password);
  const unit = await ctx.openUnit();
  const [person, account, grant] = [newId(), newId(), newId()];
  const [made] = await unit.query<{ made: boolean }>(
    'select app.create_first_administrator($1, $2, $3, $4, $5, $6, $7, $8) as made',
    [ctx.request.hashToken(token), person, account, grant, name, email, hash, unit.today],
  );
  if (made?.made !== true) throw usedUp();
  recordChange(unit, { table: 'user_account', rowId: account, columns: ['person_id', 'email', 'password_hash'] });
  return startSession(ctx, account);
}
