import { useMutation } from '@apollo/client/react';
import { signOnDraft } from '@heard/domain/accounts/sign-on-draft';
import { useState } from 'react';
import { useForm, type Resolver } from 'react-hook-form';

import { ChangeSingleSignOnDocument, type SignOnFieldsFragment } from '../../../gql/accounts/graphql';
import { newClientId } from '../../../platform/new-client-id';
import { errorCode } from '../../../platform/request-errors';
import { showServerErrors } from '../../../platform/show-server-errors';
import { toResolver } from '../../../platform/to-resolver';
import { showToast } from '../../../ui/announcer';
import { draftOf, placeIn, type SignOnValues, valuesOf } from './sign-on-values';

/** The form that changes how people sign on. Changed by somebody else meanwhile, it keeps what was typed. */
export function useChangingSignOn(now: SignOnFieldsFragment, onChanged: () => Promise<unknown>) {
  const [clientId, setClientId] = useState(newClientId);
  const [conflict, setConflict] = useState(false);
  const [change] = useMutation(ChangeSingleSignOnDocument);
  const seen = { clientId, version: now.version };
  const resolver: Resolver<SignOnValues> = (values, ...rest) =>
    toResolver<SignOnValues>(
      signOnDraft,
      (typed) => draftOf(typed, seen),
      (path) => placeIn(path, values),
    )(values, ...rest);
  const form = useForm<SignOnValues>({
    defaultValues: valuesOf(now),
    resolver,
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  });
  const submit = form.handleSubmit(async (values) => {
    setConflict(false);
    try {
      await change({ variables: { input: draftOf(values, seen) } });
    } catch (error) {
      if (errorCode(error) === 'CONFLICT') {
        await onChanged();
        setConflict(true);
      } else {
        showServerErrors(form, error, ({ path, message }) => ({ path: placeIn(path, values), message }));
      }
      return;
    }
    await onChanged();
    setClientId(newClientId());
    form.setValue('reason', '');
    showToast('Saved. It counts for whoever signs on from now on.');
  });
  return { form, busy: form.formState.isSubmitting, conflict, submit };
}
