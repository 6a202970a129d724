import { useMutation } from '@apollo/client/react';

import { SignInDocument } from '../../gql/shell/graphql';
import { useStartAfresh } from '../../platform/client-provider';

/** Signs in and asks anew who this is; the page then leads on by itself. Throws what the API answered. */
export function useSignIn() {
  const [mutate, { loading }] = useMutation(SignInDocument);
  const startAfresh = useStartAfresh();
  const signIn = async (email: string, password: string) => {
    await mutate({ variables: { email: email.trim(), password } });
    startAfresh();
  };
  return { signIn, loading };
}
