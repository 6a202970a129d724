import type { ApolloCache } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import type { UseFormReturn } from 'react-hook-form';

import { ActionPageDocument, AddEvidenceDocument, SayWhatChangedDocument } from '../../../gql/action-plan/graphql';
import { newClientId } from '../../../platform/new-client-id';
import { errorCode } from '../../../platform/request-errors';
import { showServerErrors } from '../../../platform/show-server-errors';
import type { ActionDetail } from '../board-data';
import { type EvidenceValues, toEvidenceInput, toWhatChangedInput } from './evidence-values';

/** Sends evidence, once however often the button is pressed. Done only when the server has answered with what it keeps. */
export function useSendEvidence(form: UseFormReturn<EvidenceValues>, actionId: string, onSaved: () => Promise<void>) {
  const keep = (cache: ApolloCache, action: ActionDetail | undefined) => {
    if (action) cache.writeQuery({ query: ActionPageDocument, variables: { id: actionId }, data: { action } });
  };
  const [add, adding] = useMutation(AddEvidenceDocument, {
    update: (cache, { data }) => keep(cache, data?.addEvidence),
  });
  const [say, saying] = useMutation(SayWhatChangedDocument, {
    update: (cache, { data }) => keep(cache, data?.sayWhatChanged),
  });
  const send = async (values: EvidenceValues): Promise<void> => {
    try {
      const { data } = await add({ variables: { input: toEvidenceInput(actionId, values) } });
      if (!data) throw new Error('The server answered without the evidence');
    } catch (error) {
      // An earlier sending has arrived, in other words: what stands here now is kept as well.
      if (errorCode(error) === 'CONFLICT') return send({ ...values, clientId: newClientId() });
      return showServerErrors(form, error);
    }
    await onSaved();
  };
  /** What changed alone, beside the evidence that is there. */
  const sendChange = async (values: EvidenceValues): Promise<void> => {
    try {
      await say({ variables: { input: toWhatChangedInput(actionId, values) } });
    } catch (error) {
      return showServerErrors(form, error);
    }
    await onSaved();
  };
  return { busy: adding.loading || saying.loading, send, sendChange };
}
