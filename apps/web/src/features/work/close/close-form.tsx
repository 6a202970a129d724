import { useMutation } from '@apollo/client/react';
import { longest } from '@heard/domain/validation/text-lengths';
import { closeUnshownDraft } from '@heard/domain/work/close-unshown-draft';
import { useState } from 'react';
import { useForm } from 'react-hook-form';

import { CloseUnshownDocument, type LineFragment } from '../../../gql/work/graphql';
import { newClientId } from '../../../platform/new-client-id';
import { errorCode, errorSentence } from '../../../platform/request-errors';
import { showServerErrors } from '../../../platform/show-server-errors';
import { toResolver } from '../../../platform/to-resolver';
import { showToast } from '../../../ui/announcer';
import { DialogEnd } from '../../../ui/dialog-end';
import { TextInput } from '../../../ui/text-input';

export interface CloseFormProps {
  readonly line: LineFragment;
  readonly onClose: () => void;
  readonly onClosed: () => void;
}

interface CloseValues {
  readonly reason: string;
}

/** Why nothing can show any more what was done. It stands with the words, with who said so. */
export function CloseForm({ line, onClose, onClosed }: CloseFormProps) {
  const { form, busy, refused, send } = useClosing(line, () => {
    onClosed();
    onClose();
  });
  return (
    <form className="stack" noValidate onSubmit={(event) => void form.handleSubmit(send)(event)}>
      <p>
        Something was done about these words, and nothing says what changed. Where somebody still can, ask them to: then
        the child can be told. End it here only where nobody can.
      </p>
      <TextInput
        {...form.register('reason')}
        label="Why nothing can show it any more"
        hint="For example: the home has closed and kept no records. It is kept with your name."
        longest={longest.sentence}
        error={form.formState.errors.reason?.message}
      />
      <DialogEnd
        refused={refused ?? form.formState.errors.root?.message}
        busy={busy}
        leave="Not now"
        onLeave={onClose}
      />
    </form>
  );
}

function useClosing({ feedbackId }: LineFragment, onDone: () => void) {
  const [clientId] = useState(newClientId);
  const [refused, setRefused] = useState<string | null>(null);
  const [close, { loading: busy }] = useMutation(CloseUnshownDocument);
  // What nothing shows was said by somebody: a decision about a life has no such line.
  const inputOf = ({ reason }: CloseValues) => ({ clientId, feedbackId: feedbackId ?? '', reason });
  const form = useForm<CloseValues>({
    defaultValues: { reason: '' },
    resolver: toResolver<CloseValues>(closeUnshownDraft, inputOf),
    reValidateMode: 'onSubmit',
  });
  const send = async (values: CloseValues) => {
    setRefused(null);
    try {
      await close({ variables: { input: inputOf(values) } });
    } catch (error) {
      if (errorCode(error) === 'INVALID_INPUT') showServerErrors(form, error);
      else setRefused(errorSentence(error));
      return;
    }
    showToast('Ended, with your reason.');
    onDone();
  };
  return { form, busy, refused, send };
}
