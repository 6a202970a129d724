import { useMutation } from '@apollo/client/react';
import { longest } from '@heard/domain/validation/text-lengths';
import { closeUnshownDraft } from '@heard/domain/work/close-unshown-draft';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { Link } from 'react-router';

import { CloseUnshownDocument, type LineFragment } from '../../../gql/work/graphql';
import { newClientId } from '../../../platform/new-client-id';
import { paths } from '../../../platform/paths';
import { errorCode, errorSentence } from '../../../platform/request-errors';
import { showServerErrors } from '../../../platform/show-server-errors';
import { toResolver } from '../../../platform/to-resolver';
import { useLeftValues } from '../../../platform/use-left';
import { showToast } from '../../../ui/announcer';
import { AsYouLeftIt } from '../../../ui/as-you-left-it';
import { DialogEnd } from '../../../ui/dialog-end';
import { TextArea } from '../../../ui/text-area';
import { type CloseProps, nameOfClosing } from './close-props';

interface CloseFormProps extends CloseProps {
  /** Closes it without saving. */
  readonly onCancel: () => void;
}

const nothing = { reason: '' };
type CloseValues = typeof nothing;

/** Why nothing can show any more what was done. It stands with the words, with who said so. */
export function CloseForm({ line, onClose, onClosed, onCancel }: CloseFormProps) {
  const left = useLeftValues(nameOfClosing(line), nothing);
  const { form, busy, refused, isOvertaken, send } = useClosing(line, left.values, {
    onOvertaken: onClosed,
    onDone: () => {
      left.forget();
      onClosed();
      onClose();
    },
  });
  const startAgain = () => {
    form.reset(nothing);
    left.startAgain();
  };
  const { thrown } = left;
  const takeBack = () => {
    form.reset(thrown ?? nothing);
    left.takeBack();
  };
  return (
    <form className="stack" noValidate onSubmit={(event) => void form.handleSubmit(send)(event)}>
      <AsYouLeftIt wasLeft={left.wasLeft} onStartAgain={startAgain} onTakeBack={thrown && takeBack} />
      <p>
        Something was done about these words, and nothing says what changed. Where somebody still can, ask them to: then
        the child can be told. End it here only where nobody can.
      </p>
      <TextArea
        {...form.register('reason', { onChange: () => left.change(form.getValues()) })}
        label="Why nothing can show it any more"
        hint="For example: the home has closed and kept no records. It is kept with your name."
        longest={longest.sentence}
        rows={3}
        error={form.formState.errors.reason?.message}
      />
      <DialogEnd
        refused={refused ?? form.formState.errors.root?.message}
        theirs={
          isOvertaken ? (
            <p>
              <Link to={paths.answer(line.feedbackId ?? '')}>See what is written there now</Link>
            </p>
          ) : null
        }
        busy={busy}
        leave="Not now"
        onLeave={onCancel}
      />
    </form>
  );
}

interface Around {
  /** Somebody else was first: the list is not what it was. */
  readonly onOvertaken: () => void;
  readonly onDone: () => void;
}

const meanwhile =
  'Not saved: nothing waits here any more. Somebody has shown what was done, or ended it, in the meantime. What you wrote is kept until you close this.';

function useClosing({ feedbackId }: LineFragment, values: CloseValues, { onOvertaken, onDone }: Around) {
  const [clientId] = useState(newClientId);
  const [refused, setRefused] = useState<string | null>(null);
  const [isOvertaken, setOvertaken] = useState(false);
  const [close, { loading: busy }] = useMutation(CloseUnshownDocument);
  // What nothing shows was said by somebody: a decision about a life has no such line.
  const inputOf = ({ reason }: CloseValues) => ({ clientId, feedbackId: feedbackId ?? '', reason });
  const form = useForm<CloseValues>({
    defaultValues: values,
    resolver: toResolver<CloseValues>(closeUnshownDraft, inputOf),
    reValidateMode: 'onSubmit',
  });
  const send = async (values: CloseValues) => {
    setRefused(null);
    try {
      await close({ variables: { input: inputOf(values) } });
    } catch (error) {
      const isGone = errorCode(error) === 'NOT_FOUND';
      setOvertaken(isGone);
      if (errorCode(error) === 'INVALID_INPUT') showServerErrors(form, error);
      else setRefused(isGone ? meanwhile : errorSentence(error));
      if (isGone) onOvertaken();
      return;
    }
    showToast('Ended, with your reason.');
    onDone();
  };
  return { form, busy, refused, isOvertaken, send };
}
