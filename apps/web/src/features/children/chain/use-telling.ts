import { useMutation } from '@apollo/client/react';
import type { UseFormReturn } from 'react-hook-form';

import { RecordTellingBackDocument } from '../../../gql/children/graphql';
import { newClientId } from '../../../platform/new-client-id';
import type { Draft } from '../../../platform/use-draft';
import { showToast } from '../../../ui/announcer';
import { placeInTelling, type TellingBack, tellingToSend, type TellValues } from './tell-values';
import { useAnswering } from '../../../platform/use-answering';
import { useReadAgain } from './use-read-again';

const meanwhile =
  'Somebody has decided again in the meantime. Look at what is decided now before you tell them: what you wrote is kept.';

interface Around {
  readonly draft: Draft;
  readonly onClose: () => void;
}

/** Sends what was told; closes the dialog once it is stored. */
export function useTelling(form: UseFormReturn<TellValues>, telling: TellingBack, { draft, onClose }: Around) {
  const [record, { loading: busy }] = useMutation(RecordTellingBackDocument);
  const readAgain = useReadAgain();
  const { problem, isOvertaken, send } = useAnswering(form, {
    toSend: (values) => tellingToSend(values, telling),
    nothingToSend: 'Look at it again',
    record: async (input) => record({ variables: { input } }),
    placeOf: placeInTelling,
    overtaken: async () => {
      form.setValue('clientId', newClientId());
      await readAgain([telling.feedbackId]);
      return meanwhile;
    },
    done: async () => {
      await draft.clear();
      showToast('Saved.');
      onClose();
      await readAgain([telling.feedbackId]).catch(() => undefined);
    },
  });
  return { busy, problem, isOvertaken, send };
}
