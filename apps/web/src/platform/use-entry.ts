import { useState } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';

import type { Keepable } from './restore-values';
import type { Problem } from './show-server-errors';
import { useAddressOfDraft } from './use-address-of-draft';
import { type FormDraftOptions, useFormDraft } from './use-form-draft';
import { useSending } from './use-sending';

/** How the form of an entry is checked: when it is sent, and the summary takes the focus. */
export const checkedWhenSent = { shouldFocusError: false, reValidateMode: 'onSubmit' } as const;

interface EntryOptions<Values, Input, Stored> extends FormDraftOptions<Values> {
  /** Which form of this name it is. */
  readonly id: string;
  /** What is sent of the values; null where there is nothing to send. */
  readonly toSend: (values: Values) => Input | null;
  /** Sends it. Answers the record that the server keeps. */
  readonly record: (input: Input) => Promise<Stored | null | undefined>;
  /** Makes another record of what is written, where the same number was stored with other words. */
  readonly renew: () => void;
  /** Where the form shows what the server says of a path; there where it is not given. */
  readonly place?: (problem: Problem, values: Values) => Problem;
}

/**
 * What every form of a record does alike: its draft is kept on this device until the server has answered with the record
 * that it keeps, what the server refuses stands beside the fields, and what did not arrive can be sent again:
 * `notSent` says why, unless the form itself says it.
 */
export function useEntry<Values extends FieldValues & Keepable<Values>, Input, Stored>(
  form: UseFormReturn<Values>,
  { name, id, empty, hasContent, toSend, record, renew, place }: EntryOptions<Values, Input, Stored>,
) {
  const [stored, setStored] = useState<Stored | null>(null);
  const draft = useFormDraft(form, { name: `${name}:${id}`, empty, hasContent });
  useAddressOfDraft(id, draft);
  const task = async (values: Values) => {
    const input = toSend(values);
    if (input === null) return;
    const answer = await record(input);
    if (!answer) throw new Error('The server answered without a record');
    await draft.clear();
    setStored(answer);
  };
  const { busy, failure, send } = useSending(form, task, place);
  const onTryAgain = () => void form.handleSubmit(send)();
  const onSendAsNew = () => {
    renew();
    onTryAgain();
  };
  const notSent =
    failure === null || failure === 'INVALID_INPUT'
      ? null
      : { failure, kept: draft.state !== 'unavailable', busy, onTryAgain, onSendAsNew };
  return { draft, stored, busy, send, notSent };
}
