import { codeDraft } from '@heard/domain/accounts/second-factor';
import { recordChange } from '../../../foundations/audit/record-change.js';
import { InvalidInputError } from '../../../platform/errors.js';
import type { GraphqlContext } from '../../../platform/graphql-context.js';
import { parseInput } from '../../../platform/parse-input.js';
import type { Unit } from '../../../platform/unit.js';
import { assertMayTry, attemptOf, inTurn, noteFailure } from '../sign-in-limits.service.js';
import { checkCode, openSteps } from './check-code.js';
import { deleteOwnFactor, type OwnSecondFactor, ownSecondFactor, storeRecoveryCodes } from './second-factor.queries.js';
import { newCodes, storeThatChanged } from './store-factor.js';
import { wrongCode } from './take-second-step.service.js';

/** The unit of whoever is signed in and has typed a code of theirs; guesses are counted as when signing in. */
async function withCode(ctx: GraphqlContext, typed: string): Promise<Unit> {
  const { code } = parseInput(codeDraft, { code: typed });
  const { email } = (await ctx.unit()).actor;
  const attempt = attemptOf(ctx, email);
  await inTurn(attempt, async () => {
    const unit = await ctx.unit();
    await assertMayTry(unit, attempt);
    const { userId } = unit.actor;
    const { secret } = await openSteps(unit, ctx.request, userId);
    if (secret !== null && (await checkCode(unit, ctx.request, { userId, secret, code }))) return;
    await noteFailure(ctx, attempt, userId);
    throw new InvalidInputError({ code: wrongCode });
  });
  return ctx.unit();
}

/** The first code of a new app: from now on signing in asks for one. Throws INVALID_INPUT, RATE_LIMITED. */
export async function confirmFactor(ctx: GraphqlContext, code: string): Promise<OwnSecondFactor> {
  const unit = await withCode(ctx, code);
  await storeThatChanged(unit, unit.actor.userId);
  return ownSecondFactor(unit);
}

/** Turns it off, where the role may be without. Throws INVALID_INPUT, RATE_LIMITED. */
export async function endFactor(ctx: GraphqlContext, code: string): Promise<OwnSecondFactor> {
  const unit = await withCode(ctx, code);
  if (!(await deleteOwnFactor(unit)))
    throw new InvalidInputError({ code: 'Your role asks for a second step: it stays on' });
  await storeThatChanged(unit, unit.actor.userId);
  return ownSecondFactor(unit);
}

/** Ten new ones in place of those that there were, shown this once. Throws INVALID_INPUT, RATE_LIMITED. */
export async function renewRecoveryCodes(ctx: GraphqlContext, code: string): Promise<readonly string[]> {
  const unit = await withCode(ctx, code);
  const codes = newCodes(ctx.request.hashToken, unit.actor.userId);
  if (!(await storeRecoveryCodes(unit, codes.hashes))) throw new InvalidInputError({ code: wrongCode });
  recordChange(unit, { table: 'recovery_code', rowId: unit.actor.userId, columns: ['code_sha256'] });
  return codes.shown;
}
