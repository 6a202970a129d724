import { mostPasskeys, passkeyNameDraft } from '@heard/domain/accounts/passkeys';
import { recordChange } from '../../../foundations/audit/record-change.js';
import { queueMessage } from '../../../foundations/messages/queue-message.queries.js';
import { InvalidInputError, NotFoundError } from '../../../platform/errors.js';
import type { GraphqlContext } from '../../../platform/graphql-context.js';
import { isId, newId } from '../../../platform/ids.js';
import { parseInput } from '../../../platform/parse-input.js';
import { type NewPasskeyAnswer, provenNew } from '../../../platform/passkey-proof.js';
import type { Unit } from '../../../platform/unit.js';
import { assertIsTheirs } from '../own/change-password.service.js';
import { takeSecondStep } from '../second/take-second-step.service.js';
import { attemptOf, inTurn } from '../sign-in-limits.service.js';
import { makeChallenge, takeChallenge } from './check-challenge.js';
import {
  deletePasskey,
  insertPasskey,
  mayHavePasskey,
  type OwnPasskey,
  ownPasskeys,
  storePasskeyName,
} from './passkeys.queries.js';
import { handleOf } from './sign-in-with-passkey.service.js';

const notBeside = 'A passkey stands in for a password of Heard’s, and this account signs in another way';
const enough = `You have ${mostPasskeys} passkeys. Remove one that you no longer use`;
const notMade =
  'This passkey could not be added: it belongs to an account already, or your device did not ask who you are';

export interface PasskeyWanted {
  readonly challenge: string;
  readonly relyingParty: string;
  readonly userHandle: string;
  readonly userName: string;
  readonly displayName: string;
  /** Devices that hold one already make no second. */
  readonly known: readonly string[];
}

interface Shown {
  readonly password: string;
  readonly code: string | null;
}

/**
 * What a device needs to make a passkey for whoever is signed in and shows what they would sign in with: otherwise an open
 * screen would be enough to come in for good. Throws INVALID_INPUT, RATE_LIMITED.
 */
export async function beginPasskey(ctx: GraphqlContext, { password, code }: Shown): Promise<PasskeyWanted> {
  const unit = await ctx.unit();
  const { userId, email, name } = unit.actor;
  if (!(await mayHavePasskey(unit, userId, ctx.place.issuer))) throw new InvalidInputError({ password: notBeside });
  const own = await ownPasskeys(unit);
  if (own.length >= mostPasskeys) throw new InvalidInputError({ password: enough });
  await assertIsTheirs(ctx, password, 'password');
  const attempt = attemptOf(ctx, email);
  await inTurn(attempt, async () => takeSecondStep(ctx, { userId, code, attempt }));
  return {
    challenge: makeChallenge(ctx, userId),
    relyingParty: ctx.request.relyingParty.id,
    userHandle: handleOf(userId),
    userName: email,
    displayName: name,
    known: own.map(({ credentialId }) => credentialId),
  };
}

/** It is in the log and in the person's mailbox: a thief who adds one is noticed. */
async function storeThatChanged(unit: Unit, rowId: string, columns: readonly string[]): Promise<void> {
  recordChange(unit, { table: 'passkey', rowId, columns });
  await queueMessage(unit, { kind: 'PASSKEYS_CHANGED', recipientId: unit.actor.userId, hours: 48 });
}

export interface PasskeyForm extends NewPasskeyAnswer {
  readonly name: string;
}

/** Keeps the passkey that this browser was asked for. Throws INVALID_INPUT. */
export async function addPasskey(ctx: GraphqlContext, form: PasskeyForm): Promise<readonly OwnPasskey[]> {
  const { name } = parseInput(passkeyNameDraft, { name: form.name });
  const { userId } = (await ctx.unit()).actor;
  const challenge = await takeChallenge(ctx, userId);
  const proven = await provenNew(form, { challenge, relyingParty: ctx.request.relyingParty });
  if (proven === null) throw new InvalidInputError({ passkey: notMade });
  const unit = await ctx.unit();
  const passkey = { id: newId(), name, credentialId: form.credentialId, ...proven };
  const isAllowed = await mayHavePasskey(unit, userId, ctx.place.issuer);
  if (!isAllowed || !(await insertPasskey(unit, passkey))) throw new InvalidInputError({ passkey: notMade });
  await storeThatChanged(unit, passkey.id, ['name', 'credential_id', 'public_key', 'sign_count']);
  return ownPasskeys(unit);
}

/** Throws INVALID_INPUT, NOT_FOUND. */
export async function renamePasskey(unit: Unit, id: string, given: string): Promise<readonly OwnPasskey[]> {
  const { name } = parseInput(passkeyNameDraft, { name: given });
  if (!isId(id) || !(await storePasskeyName(unit, id, name))) throw new NotFoundError();
  recordChange(unit, { table: 'passkey', rowId: id, columns: ['name'] });
  return ownPasskeys(unit);
}

/** Of one that is gone already, that is no mistake. */
export async function removePasskey(unit: Unit, id: string): Promise<readonly OwnPasskey[]> {
  if (isId(id) && (await deletePasskey(unit, id))) await storeThatChanged(unit, id, ['id']);
  return ownPasskeys(unit);
}
