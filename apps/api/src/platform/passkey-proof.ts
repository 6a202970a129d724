import type { RelyingParty } from './graphql-context.js';

/** What a device answers when it makes a passkey; each part as base64url. */
export interface NewPasskeyAnswer {
  readonly credentialId: string;
  readonly clientData: string;
  readonly attestation: string;
}

/** What it answers when it is asked for one. */
export interface PasskeyAnswer {
  readonly credentialId: string;
  readonly clientData: string;
  readonly authenticatorData: string;
  readonly signature: string;
}

export interface Asked {
  readonly challenge: string;
  readonly relyingParty: RelyingParty;
}

export interface ProvenPasskey {
  readonly publicKey: string;
  readonly signCount: number;
}

/** Loaded for whoever uses it: it reads every kind of certificate that a device may show. */
const library = async () => import('@simplewebauthn/server');

/** It throws at whatever is not as it should be, in words that are not for whoever sent it. */
async function unless<T>(prove: () => Promise<T | null>): Promise<T | null> {
  return prove().catch(() => null);
}

function expected({ challenge, relyingParty: { id, origins } }: Asked) {
  return {
    expectedChallenge: challenge,
    expectedOrigin: [...origins],
    expectedRPID: id,
    requireUserVerification: true,
  };
}

/** The key of a passkey that was made as it was asked for, by somebody whom the device knows; null: it was not. */
export async function provenNew(answer: NewPasskeyAnswer, asked: Asked): Promise<ProvenPasskey | null> {
  const { verifyRegistrationResponse } = await library();
  const { credentialId: id, clientData: clientDataJSON, attestation: attestationObject } = answer;
  return unless(async () => {
    const { registrationInfo } = await verifyRegistrationResponse({
      response: {
        id,
        rawId: id,
        type: 'public-key',
        response: { clientDataJSON, attestationObject },
        clientExtensionResults: {},
      },
      ...expected(asked),
    });
    if (registrationInfo === undefined || registrationInfo.credential.id !== id) return null;
    const { publicKey, counter } = registrationInfo.credential;
    return { publicKey: Buffer.from(publicKey).toString('base64url'), signCount: counter };
  });
}

/**
 * The device's own count with an answer that this key has signed, as it was asked for, by somebody whom the device knows;
 * null: it is not such an answer. Whether the count went back, the row of the passkey says.
 */
export async function provenCount(answer: PasskeyAnswer, publicKey: string, asked: Asked): Promise<number | null> {
  const { verifyAuthenticationResponse } = await library();
  const { credentialId: id, clientData: clientDataJSON, authenticatorData, signature } = answer;
  return unless(async () => {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: {
        id,
        rawId: id,
        type: 'public-key',
        response: { clientDataJSON, authenticatorData, signature },
        clientExtensionResults: {},
      },
      ...expected(asked),
      credential: { id, publicKey: new Uint8Array(Buffer.from(publicKey, 'base64url')), counter: 0 },
    });
    return verified ? authenticationInfo.newCounter : null;
  });
}
