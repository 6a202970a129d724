import { useState } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';

import { errorCode, errorCurrent } from '../../../platform/request-errors';
import { type StageNow, toStageNow } from './stage-now';
import { useSending } from '../../../platform/use-sending';

/** A change of a complaint that somebody else may have changed meanwhile: then both states are shown. */
export function useChange<Values extends FieldValues>(
  form: UseFormReturn<Values>,
  task: (values: Values) => Promise<void>,
  onLookAgain: () => Promise<void>,
) {
  const [theirs, setTheirs] = useState<StageNow | null>(null);
  const { busy, failure, send } = useSending(form, async (values) => {
    try {
      await task(values);
      setTheirs(null);
    } catch (error) {
      if (errorCode(error) === 'CONFLICT') {
        setTheirs(toStageNow(errorCurrent(error)));
        // The page shows the newest state at once; what was written stays in the form.
        await onLookAgain();
      }
      throw error;
    }
  });
  return { busy, failure, theirs, send };
}
