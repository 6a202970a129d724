import { type DefaultValues, type FieldValues, useForm } from 'react-hook-form';
import type * as z from 'zod/mini';

import { errorCode, errorMessage } from '../platform/request-errors';
import { showServerErrors } from '../platform/show-server-errors';
import { toResolver } from '../platform/to-resolver';
import { showToast } from './announcer';

interface Saving<Values extends FieldValues, Answer> {
  readonly schema: z.ZodMiniType;
  readonly values: DefaultValues<Values>;
  /** What is checked, and sent. */
  readonly draftOf: (values: Values) => unknown;
  readonly send: (values: Values) => Promise<Answer>;
  /** What is said once it is stored. */
  readonly saved: string | ((answer: Answer) => string);
  readonly onSaved: () => void;
  /** Somebody else was first: how it is now is asked for. */
  readonly onOvertaken?: () => void;
}

/** A short form in a dialog: checked by its rule, sent, and refused in the API's words beside the field. */
export function useSaving<Values extends FieldValues, Answer = unknown>(saving: Saving<Values, Answer>) {
  const { schema, values, draftOf, send, saved, onSaved, onOvertaken } = saving;
  const form = useForm<Values>({
    defaultValues: values,
    resolver: toResolver<Values>(schema, draftOf),
    reValidateMode: 'onSubmit',
  });
  const submit = form.handleSubmit(async () => {
    let answer: Answer;
    try {
      answer = await send(form.getValues());
    } catch (error) {
      const said =
        errorCode(error) === 'CONFLICT' || errorCode(error) === 'FORBIDDEN' ? errorMessage(error) : undefined;
      if (said === undefined) showServerErrors(form, error);
      else form.setError('root', { type: 'server', message: `${said}.` });
      if (errorCode(error) === 'CONFLICT') onOvertaken?.();
      return;
    }
    showToast(typeof saved === 'string' ? saved : saved(answer));
    onSaved();
  });
  return { form, busy: form.formState.isSubmitting, submit, refused: form.formState.errors.root?.message ?? null };
}
