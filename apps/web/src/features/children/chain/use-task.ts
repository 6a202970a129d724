import { useMutation } from '@apollo/client/react';
import type { UseFormReturn } from 'react-hook-form';

import { FinishTaskDocument, ReopenTaskDocument } from '../../../gql/children/graphql';
import { newClientId } from '../../../platform/new-client-id';
import type { Draft } from '../../../platform/use-draft';
import { showToast } from '../../../ui/announcer';
import { type ChangedTask, finishToSend, placeInTask, reopenToSend, type TaskValues } from './task-values';
import { useAnswering } from '../../../platform/use-answering';
import { useReadAgain } from './use-read-again';

const meanwhile =
  'Somebody wrote something about this task in the meantime: you see it here. What you wrote is kept on this device.';

interface Around {
  readonly isDone: boolean;
  readonly draft: Draft;
  readonly onClose: () => void;
}

/** Sends what was done, or why it was not; closes the dialog once it is stored. */
export function useTask(form: UseFormReturn<TaskValues>, task: ChangedTask, { isDone, draft, onClose }: Around) {
  const [finish, { loading: finishing }] = useMutation(FinishTaskDocument);
  const [reopen, { loading: reopening }] = useMutation(ReopenTaskDocument);
  const readAgain = useReadAgain();
  const { problem, isOvertaken, send } = useAnswering(form, {
    toSend: (values: TaskValues) => (isDone ? reopenToSend(values, task) : finishToSend(values, task)),
    nothingToSend: 'Look at it again',
    record: async (input) => ('why' in input ? reopen({ variables: { input } }) : finish({ variables: { input } })),
    placeOf: placeInTask,
    overtaken: async () => {
      form.setValue('clientId', newClientId());
      await readAgain([task.feedbackId]);
      return meanwhile;
    },
    done: async () => {
      await draft.clear();
      showToast(isDone ? 'Saved.' : 'Saved. Now it can be told.');
      onClose();
      await readAgain([task.feedbackId]).catch(() => undefined);
    },
  });
  return { busy: finishing || reopening, problem, isOvertaken, send };
}
