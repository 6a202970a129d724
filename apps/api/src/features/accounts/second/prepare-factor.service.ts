import type { SignInDraft } from '@heard/domain/accounts/new-account';
import { recordEvent } from '../../../foundations/audit/record-access.js';
import { InvalidInputError } from '../../../platform/errors.js';
import type { GraphqlContext } from '../../../platform/graphql-context.js';
import { addressOfSecret, newSecret } from '../../../platform/one-time-codes.js';
import { sealText } from '../../../platform/sealed-text.js';
import { hasPasskey } from '../passkeys/passkeys.queries.js';
import { findSignedIn } from '../sign-in.service.js';
import { keyOfSecrets, openSteps } from './check-code.js';
import { insertFactor } from './second-factor.queries.js';
import { newCodes } from './store-factor.js';

export interface PreparedFactor {
  readonly secret: string;
  readonly address: string;
  readonly recoveryCodes: readonly string[];
}

/**
 * A new secret for an app, and ten codes for paper, for whoever knows the password: it counts from its first code on.
 * Throws INVALID_INPUT, RATE_LIMITED.
 */
export async function prepareFactor(ctx: GraphqlContext, draft: SignInDraft): Promise<PreparedFactor> {
  const { userId, email } = await findSignedIn(ctx, draft);
  const unit = await ctx.openUnit();
  // A password alone must not become a password and a code, where more than that is asked for already.
  if (unit.actor?.userId !== userId && (await hasPasskey(unit, userId))) {
    throw new InvalidInputError({
      password: 'Sign in with your passkey first, and set up the second step in your account',
    });
  }
  const { isLost } = await openSteps(unit, ctx.request, userId);
  const secret = newSecret();
  const codes = newCodes(ctx.request.hashToken, userId);
  const sealed = sealText(keyOfSecrets(ctx.request), secret, userId);
  if (!(await insertFactor(unit, { userId, sealed, codeHashes: codes.hashes, isLost }))) {
    throw new InvalidInputError({ password: 'This account has a second step already, or belongs to the demo' });
  }
  recordEvent(unit, 'prepareSecondFactor', 'OK', { recordIds: [userId] });
  return { secret, address: addressOfSecret(secret, email), recoveryCodes: codes.shown };
}
