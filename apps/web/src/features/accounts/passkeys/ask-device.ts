import { startAuthentication, startRegistration } from '@simplewebauthn/browser';

import type { AddPasskeyInput, PasskeySignInInput, PasskeyWantedFieldsFragment } from '../../../gql/passkeys/graphql';

/* Fetched when somebody asks for it: of those who sign in, few do. */

const minutes = 240_000; // milliseconds, a little less than what was asked for counts
/** ECDSA on P-256, EdDSA and RSA, as the server takes them. */
const algorithms = [-7, -8, -257];

export type MadePasskey = Omit<AddPasskeyInput, 'name'>;

/** Has this device, or another one that it reaches, make a passkey. Throws what the browser says. */
export async function makePasskey(wanted: PasskeyWantedFieldsFragment): Promise<MadePasskey> {
  const { challenge, relyingParty, userHandle, userName, displayName, known } = wanted;
  const { id, response } = await startRegistration({
    optionsJSON: {
      challenge,
      rp: { id: relyingParty, name: 'Heard' },
      user: { id: userHandle, name: userName, displayName },
      pubKeyCredParams: algorithms.map((alg) => ({ alg, type: 'public-key' })),
      timeout: minutes,
      attestation: 'none',
      excludeCredentials: known.map((one) => ({ id: one, type: 'public-key' })),
      authenticatorSelection: { residentKey: 'required', requireResidentKey: true, userVerification: 'required' },
    },
  });
  return { credentialId: id, clientData: response.clientDataJSON, attestation: response.attestationObject };
}

interface Request {
  readonly challenge: string;
  readonly relyingParty: string;
}

/** Asks for a passkey, whoever's it is. Throws what the browser says. */
export async function askForPasskey({ challenge, relyingParty }: Request): Promise<PasskeySignInInput> {
  const { id, response } = await startAuthentication({
    optionsJSON: { challenge, rpId: relyingParty, timeout: minutes, userVerification: 'required' },
  });
  const { clientDataJSON, authenticatorData, signature, userHandle = '' } = response;
  return { credentialId: id, clientData: clientDataJSON, authenticatorData, signature, userHandle };
}

const sentences = new Map([
  ['NotAllowedError', 'No passkey was used: it was stopped, or it took too long.'],
  ['AbortError', 'No passkey was used: it was stopped.'],
  ['InvalidStateError', 'This device has a passkey for your account already.'],
  ['SecurityError', 'This browser can’t use passkeys at this address.'],
  ['ConstraintError', 'This device can’t ask who you are. Set up a PIN, a fingerprint or a face on it first.'],
]);

/** What the browser or the device said, in a sentence; undefined: it was neither of them. */
export function deviceSentence(error: unknown): string | undefined {
  return error instanceof Error ? sentences.get(error.name) : undefined;
}
