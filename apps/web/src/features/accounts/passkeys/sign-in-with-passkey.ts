import type { ApolloClient } from '@apollo/client';

import { BeginPasskeySignInDocument, SignInWithPasskeyDocument } from '../../../gql/passkeys/graphql';
import { errorFields, errorSentence } from '../../../platform/request-errors';
import { askForPasskey, deviceSentence } from './ask-device';

/** Signs in whoever the device says this is, and goes on from there; answers why not, or nothing. */
export async function signInWithPasskey(client: ApolloClient, goOn: () => void): Promise<string> {
  try {
    const { data } = await client.mutate({ mutation: BeginPasskeySignInDocument });
    if (!data) return errorSentence(null);
    const input = await askForPasskey(data.beginPasskeySignIn);
    await client.mutate({ mutation: SignInWithPasskeyDocument, variables: { input } });
    goOn();
    return '';
  } catch (error) {
    const [said] = Object.values(errorFields(error));
    return said === undefined ? (deviceSentence(error) ?? errorSentence(error)) : `${said}.`;
  }
}
