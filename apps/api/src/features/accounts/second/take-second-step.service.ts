import { InvalidInputError } from '../../../platform/errors.js';
import type { GraphqlContext } from '../../../platform/graphql-context.js';
import { type Attempt, noteFailure } from '../sign-in-limits.service.js';
import { checkCode, type OpenSteps, openSteps } from './check-code.js';
import { storeThatChanged } from './store-factor.js';

/** A code is good for a minute and a half, and once: whoever reads it over a shoulder comes too late. */
export const wrongCode = 'This code is not right, or has been used. Wait for the next one that your app shows';
const codeNeeded = 'Enter the six digits that your app shows';
const setUpNeeded = 'Your role asks for a second step when you sign in. Set it up now';

interface SecondStep {
  readonly userId: string;
  readonly code: string | null;
  readonly attempt: Attempt;
}

/** What is to be looked at. Throws where there is nothing to type a code from yet, or none was typed. */
function typedWith({ secret, isConfirmed }: OpenSteps, code: string | null): { secret: string; code: string } {
  if (secret === null || (!isConfirmed && code === null)) throw new InvalidInputError({ setUp: setUpNeeded });
  if (code === null) throw new InvalidInputError({ code: codeNeeded });
  return { secret, code };
}

/**
 * What is asked besides the password, if anything is. Leaves its unit open: the code is used when the session begins.
 * Throws INVALID_INPUT at `code` where one is needed or is wrong, and at `setUp` where the role needs one and none is set up.
 */
export async function takeSecondStep(ctx: GraphqlContext, { userId, code, attempt }: SecondStep): Promise<void> {
  const unit = await ctx.openUnit();
  const steps = await openSteps(unit, ctx.request, userId);
  if (!steps.isConfirmed && !steps.isNeeded) return;
  if (!(await checkCode(unit, ctx.request, { userId, ...typedWith(steps, code) }))) {
    await noteFailure(ctx, attempt, userId);
    throw new InvalidInputError({ code: wrongCode });
  }
  if (!steps.isConfirmed) await storeThatChanged(unit, userId);
}
