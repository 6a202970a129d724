import { useMutation } from '@apollo/client/react';
import type { UseFormReturn } from 'react-hook-form';

import { type ChainedFragment, RecordDecisionDocument } from '../../../gql/children/graphql';
import { newClientId } from '../../../platform/new-client-id';
import type { Draft } from '../../../platform/use-draft';
import { showToast } from '../../../ui/announcer';
import { type DecideValues, decisionToSend, placeInDecision } from './decide-values';
import { useAnswering } from '../../../platform/use-answering';
import { useReadAgain } from './use-read-again';

const meanwhile =
  'Somebody has decided about these words in the meantime. Yours is kept: if it still holds, say why and save it.';

interface Around {
  readonly draft: Draft;
  readonly told: ChainedFragment;
  readonly onClose: () => void;
}

/** Sends the decision; closes the dialog once it is stored. */
export function useDeciding(
  form: UseFormReturn<DecideValues>,
  deciding: Parameters<typeof decisionToSend>[1],
  { draft, told, onClose }: Around,
) {
  const [record, { loading: busy }] = useMutation(RecordDecisionDocument);
  const readAgain = useReadAgain();
  const { problem, isOvertaken, send } = useAnswering(form, {
    toSend: (values) => decisionToSend(values, deciding),
    nothingToSend: 'Look at it again',
    record: async (input) => record({ variables: { input } }),
    placeOf: (path) => placeInDecision(form.getValues(), path),
    overtaken: async () => {
      form.setValue('clientId', newClientId());
      await readAgain([told.id]);
      return meanwhile;
    },
    done: async ({ feedbackIds }) => {
      await draft.clear();
      await readAgain(feedbackIds).catch(() => undefined);
      showToast('Saved. Now it can be told.');
      onClose();
    },
  });
  return { busy, problem, isOvertaken, send };
}
