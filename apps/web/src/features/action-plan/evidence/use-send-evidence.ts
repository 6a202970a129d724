import { useMutation } from '@apollo/client/react';
import type { UseFormReturn } from 'react-hook-form';

import { ActionPageDocument, AddEvidenceDocument } from '../../../gql/action-plan/graphql';
import { errorCode } from '../../../platform/request-errors';
import { showServerErrors } from '../../../platform/to-resolver';
import { type EvidenceValues, toEvidenceInput } from './evidence-values';

/** Sends evidence, once however often the button is pressed. Done only when the server has answered with what it keeps. */
export function useSendEvidence(form: UseFormReturn<EvidenceValues>, actionId: string, onSaved: () => Promise<void>) {
  const [add, { loading }] = useMutation(AddEvidenceDocument, {
    update: (cache, { data }) => {
      if (!data) return;
      cache.writeQuery({ query: ActionPageDocument, variables: { id: actionId }, data: { action: data.addEvidence } });
    },
  });
  const send = async (values: EvidenceValues): Promise<void> => {
    try {
      const { data } = await add({ variables: { input: toEvidenceInput(actionId, values) } });
      if (!data) throw new Error('The server answered without the evidence');
    } catch (error) {
      // An earlier sending has arrived, in other words: what stands here now is kept as well.
      if (errorCode(error) === 'CONFLICT') return send({ ...values, clientId: crypto.randomUUID() });
      return showServerErrors(form, error);
    }
    await onSaved();
  };
  return { busy: loading, send };
}
