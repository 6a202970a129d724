import { useApolloClient } from '@apollo/client/react';
import { deviceName } from '@heard/domain/accounts/device-name';
import { newPasskeyDraft, type NewPasskeyDraft } from '@heard/domain/accounts/passkeys';
import { useForm } from 'react-hook-form';

import { AddPasskeyDocument, BeginPasskeyDocument } from '../../../gql/passkeys/graphql';
import { showServerErrors } from '../../../platform/show-server-errors';
import { toResolver } from '../../../platform/to-resolver';
import { showToast } from '../../../ui/announcer';

/** The form of a new passkey: first the server, then the device, then the server again. */
export function useAddPasskey(onAdded: () => void) {
  const client = useApolloClient();
  const form = useForm({
    defaultValues: { name: deviceName(navigator.userAgent) ?? '', password: '', code: '' },
    resolver: toResolver(newPasskeyDraft),
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  });
  const add = async ({ name, password, code }: NewPasskeyDraft) => {
    const { makePasskey } = await import('./ask-device');
    const variables = { password, code: code === '' ? null : code };
    const { data } = await client.mutate({ mutation: BeginPasskeyDocument, variables });
    if (!data) return;
    const input = { name, ...(await makePasskey(data.beginPasskey)) };
    await client.mutate({ mutation: AddPasskeyDocument, variables: { input } });
    showToast(`“${name}” signs you in from now on.`);
    onAdded();
  };
  const send = form.handleSubmit(async (values) => {
    try {
      await add(values);
    } catch (error) {
      const said = await sentenceOfDevice(error);
      if (said === undefined) showServerErrors(form, error);
      else form.setError('root', { type: 'server', message: said });
    }
  });
  return { form, send };
}

/** What asks the device may itself be what did not arrive. */
async function sentenceOfDevice(error: unknown): Promise<string | undefined> {
  return import('./ask-device').then(
    ({ deviceSentence }) => deviceSentence(error),
    () => undefined,
  );
}
