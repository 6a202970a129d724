import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';

import { RecordTellingBackDocument } from '../../../gql/children/graphql';
import { errorCode, errorMessage, errorSentence } from '../../../platform/request-errors';
import { showServerErrors } from '../../../platform/show-server-errors';
import type { Draft } from '../../../platform/use-draft';
import { showToast } from '../../../ui/announcer';
import { placeInTelling, type Telling, tellingToSend, type TellValues } from './tell-values';
import { useReadAgain } from './use-read-again';

const notSaved =
  'NOT SAVED: Heard could not be reached, or something went wrong. What you wrote is kept. Try again in a moment.';
const meanwhile =
  'It was decided anew meanwhile. Look at what is decided now before you tell them: what you wrote is kept.';

interface Around {
  readonly draft: Draft;
  readonly onClose: () => void;
}

/** Sends what was told; closes the dialog once it is stored. */
export function useTelling(form: UseFormReturn<TellValues>, telling: Telling, { draft, onClose }: Around) {
  const [record, { loading: busy }] = useMutation(RecordTellingBackDocument);
  const [problem, setProblem] = useState<string | null>(null);
  const readAgain = useReadAgain();
  const failed = async (error: unknown): Promise<void> => {
    const code = errorCode(error);
    if (code === 'INVALID_INPUT') {
      showServerErrors(form, error, ({ path, message }) => ({ path: placeInTelling(path), message }));
    } else if (code === 'CONFLICT') {
      form.setValue('clientId', crypto.randomUUID());
      await readAgain([telling.feedbackId]);
      setProblem(meanwhile);
    } else if (code === 'FORBIDDEN') setProblem(errorMessage(error) ?? errorSentence(error));
    else setProblem(code === 'NETWORK' || code === 'UNKNOWN' ? notSaved : errorSentence(error));
  };
  const send = async (values: TellValues): Promise<void> => {
    const input = tellingToSend(values, telling);
    setProblem(null);
    if (input === null) return setProblem('Look at it again');
    try {
      await record({ variables: { input } });
    } catch (error) {
      return failed(error).catch(() => setProblem(notSaved));
    }
    await draft.clear();
    showToast('Saved.');
    onClose();
    await readAgain([telling.feedbackId]).catch(() => undefined);
    return undefined;
  };
  return { busy, problem, send };
}
