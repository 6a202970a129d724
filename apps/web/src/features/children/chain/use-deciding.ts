import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';

import { type ChainedFragment, RecordDecisionDocument } from '../../../gql/children/graphql';
import { errorCode, errorMessage, errorSentence } from '../../../platform/request-errors';
import { showServerErrors } from '../../../platform/show-server-errors';
import type { Draft } from '../../../platform/use-draft';
import { showToast } from '../../../ui/announcer';
import { type DecideValues, decisionToSend, placeInDecision } from './decide-values';
import { useReadAgain } from './use-read-again';

const notSaved =
  'NOT SAVED: Heard could not be reached, or something went wrong. What you wrote is kept. Try again in a moment.';
const meanwhile =
  'Somebody has decided about these words meanwhile: it stands above. Yours is kept. Save it only if it still holds, and say why.';

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
  const [problem, setProblem] = useState<string | null>(null);
  const readAgain = useReadAgain();
  const failed = async (error: unknown): Promise<void> => {
    const code = errorCode(error);
    if (code === 'INVALID_INPUT') {
      showServerErrors(form, error, ({ path, message }) => ({
        path: placeInDecision(path),
        message,
      }));
    } else if (code === 'CONFLICT') {
      form.setValue('clientId', crypto.randomUUID());
      await readAgain([told.id]);
      setProblem(meanwhile);
    } else if (code === 'FORBIDDEN') setProblem(errorMessage(error) ?? errorSentence(error));
    else setProblem(code === 'NETWORK' || code === 'UNKNOWN' ? notSaved : errorSentence(error));
  };
  const send = async (values: DecideValues): Promise<void> => {
    const input = decisionToSend(values, deciding);
    setProblem(null);
    if (input === null) return setProblem('Look at the decision again');
    try {
      await record({ variables: { input } });
    } catch (error) {
      return failed(error).catch(() => setProblem(notSaved));
    }
    await draft.clear();
    await readAgain(input.feedbackIds).catch(() => undefined);
    showToast('Saved. Now it can be told.');
    onClose();
    return undefined;
  };
  return { busy, problem, send };
}
