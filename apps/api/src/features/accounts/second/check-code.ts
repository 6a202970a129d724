import { codeKind, plainCode } from '@heard/domain/accounts/second-factor';
import type { RequestFacts } from '../../../platform/graphql-context.js';
import { stepOfCode } from '../../../platform/one-time-codes.js';
import { openSealed } from '../../../platform/sealed-text.js';
import type { OpenUnit } from '../../../platform/unit.js';
import { type SignInSteps, signInSteps, spendRecoveryCode, spendStep } from './second-factor.queries.js';
import { hashOfCode } from './store-factor.js';

type Hashing = Pick<RequestFacts, 'hashToken'>;

/** What an account's secret is sealed with: it follows from the product's secret, and is kept nowhere. */
export function keyOfSecrets({ hashToken }: Hashing): string {
  return hashToken('secrets of second factors');
}

export interface OpenSteps extends SignInSteps {
  /** Null: none is there, or it opens no more. */
  readonly secret: string | null;
  /** One that counts was sealed with another secret of the product: it has to be set up anew. */
  readonly isLost: boolean;
}

export async function openSteps(unit: OpenUnit, request: Hashing, userId: string): Promise<OpenSteps> {
  const found = (await signInSteps(unit, userId)) ?? { sealedSecret: null, isConfirmed: false, isNeeded: false };
  const secret = found.sealedSecret === null ? null : openSealed(keyOfSecrets(request), found.sealedSecret, userId);
  return { ...found, secret, isLost: found.isConfirmed && secret === null };
}

interface Typed {
  readonly userId: string;
  readonly secret: string;
  readonly code: string;
}

/** Whether this code is one of theirs that was not used; from then on it is. */
export async function checkCode(
  unit: OpenUnit,
  { hashToken }: Hashing,
  { userId, secret, code }: Typed,
): Promise<boolean> {
  const plain = plainCode(code);
  if (codeKind(plain) === 'RECOVERY') {
    return spendRecoveryCode(unit, userId, hashOfCode(hashToken, userId, plain));
  }
  const step = stepOfCode(secret, plain, unit.now);
  return step !== null && (await spendStep(unit, userId, step));
}
