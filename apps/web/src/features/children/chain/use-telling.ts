import { useMutation } from '@apollo/client/react';
import { useRef } from 'react';
import type { UseFormReturn } from 'react-hook-form';

import { RecordTellingBackDocument } from '../../../gql/children/graphql';
import { newClientId } from '../../../platform/new-client-id';
import type { Draft } from '../../../platform/use-draft';
import { showToast } from '../../../ui/announcer';
import { placeInTelling, type TellingBack, tellingToSend, type TellValues } from './tell-values';
import { useAnswering } from '../../../platform/use-answering';
import { standingOf } from './standing-of';
import { useReadAgain } from './use-read-again';

const decidedMeanwhile =
  'Somebody has decided again in the meantime. Look at what is decided now before you tell them: what you wrote is kept.';
const toldMeanwhile =
  'Somebody has written down a telling in the meantime: you see it here. Yours is kept. Save it only if you told them as well.';

interface Around {
  readonly draft: Draft;
  readonly onClose: () => void;
}

/** Sends what was told; closes the dialog once it is stored. */
export function useTelling(form: UseFormReturn<TellValues>, telling: TellingBack, { draft, onClose }: Around) {
  const [record, { loading: busy }] = useMutation(RecordTellingBackDocument);
  const readAgain = useReadAgain();
  const tellings = useRef(telling.decision.tellings.length);
  const { problem, isOvertaken, send } = useAnswering(form, {
    toSend: (values) => tellingToSend(values, telling),
    nothingToSend: 'Look at it again',
    record: async (input) => record({ variables: { input } }),
    placeOf: placeInTelling,
    isOvertaken: async () => {
      const now = standingOf(await readAgain([telling.feedbackId]), telling.decision.id);
      const isTold = now !== null && now.tellings.length > tellings.current;
      tellings.current = now?.tellings.length ?? tellings.current;
      return isTold;
    },
    // Its number comes last: what is kept of the form then stands under the decision as it is by now.
    overtaken: async () => {
      const now = standingOf(await readAgain([telling.feedbackId]), telling.decision.id);
      form.setValue('clientId', newClientId());
      return now === null ? decidedMeanwhile : toldMeanwhile;
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
