import type { FieldValues, UseFormReturn } from 'react-hook-form';

import { newClientId } from '../../platform/new-client-id';
import { useAnswering } from '../../platform/use-answering';
import type { Draft } from '../../platform/use-draft';
import { showToast } from '../../ui/announcer';

interface Saying<Values, Input> {
  readonly toSend: (values: Values) => Input | null;
  readonly record: (input: Input) => Promise<unknown>;
  readonly placeOf: (path: string) => string;
  /** What is said then, where something else than another saying of it came in between. */
  readonly meanwhile?: string;
  /** Reads what somebody else said meanwhile. */
  readonly readAgain: () => Promise<unknown>;
  readonly draft: Draft;
  readonly onClose: () => void;
}

const saidMeanwhile =
  'Somebody else was first: what they said stands in the list now. What you wrote is kept. Save again to add yours after it.';

/** Sends what somebody says of a decision; what was written is kept until it is stored. */
export function useSaying<Values extends FieldValues & { clientId: string }, Input>(
  form: UseFormReturn<Values>,
  { toSend, record, placeOf, meanwhile = saidMeanwhile, readAgain, draft, onClose }: Saying<Values, Input>,
) {
  return useAnswering(form, {
    toSend,
    nothingToSend: 'Look at it again',
    record,
    placeOf,
    overtaken: async () => {
      form.reset({ ...form.getValues(), clientId: newClientId() }, { keepDefaultValues: true });
      await readAgain();
      return meanwhile;
    },
    done: async () => {
      await draft.clear();
      showToast('Saved.');
      onClose();
      await readAgain().catch(() => undefined);
    },
  });
}
