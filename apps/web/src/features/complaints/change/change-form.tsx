import type { ReactNode } from 'react';
import { type FieldValues, FormProvider, type UseFormReturn } from 'react-hook-form';

import { isUntouched, type Keepable } from '../../../platform/restore-values';
import { type FormDraftOptions, useFormDraft } from '../../../platform/use-form-draft';
import { DraftFound } from '../../../ui/draft-found';
import { DraftThrown } from '../../../ui/draft-thrown';
import { ErrorSummary } from '../../../ui/error-summary';
import { ChangeEnd } from './change-end';
import { ChangePanel } from './change-panel';
import { ChangeProblem } from './change-problem';
import type { Complaint } from '../complaint-data';
import { useChange } from './use-change';
import { useCloseUnsaved } from './use-close-unsaved';

/** What is done to a complaint on its page. */
export interface ComplaintChange {
  readonly complaint: Complaint;
  /** Loads the complaint anew, as somebody else has changed it. */
  readonly onLookAgain: () => Promise<void>;
  readonly onClose: () => void;
  /** Opens it again after it was closed. */
  readonly onReopen: () => void;
}

interface ChangeFormProps<Values extends FieldValues> extends Omit<ComplaintChange, 'complaint'> {
  readonly title: string;
  readonly saveLabel: string;
  readonly form: UseFormReturn<Values>;
  readonly draft: Omit<FormDraftOptions<Values>, 'hasContent'>;
  /** False once the complaint as it is now does not allow it any more. */
  readonly possible: boolean;
  /** Sends it, and tells the person that it is stored. Throws when it is not. */
  readonly save: (values: Values) => Promise<void>;
  readonly aside: ReactNode;
  readonly children: ReactNode;
}

/** One change from the first letter until it is stored: its draft, its problems, and the way out. */
export function ChangeForm<Values extends FieldValues & Keepable<Values>>(props: ChangeFormProps<Values>) {
  const { title, saveLabel, form, possible, save, onLookAgain, onClose, onReopen, aside, children } = props;
  const draft = useFormDraft(form, {
    ...props.draft,
    hasContent: (values) => !isUntouched(values, props.draft.empty()),
  });
  const change = useChange(
    form,
    async (values) => {
      await save(values);
      await draft.clear();
      onClose();
    },
    onLookAgain,
  );
  const closeUnsaved = useCloseUnsaved(form.getValues, draft, { onClose, onReopen });
  const { errors, submitCount } = form.formState;
  return (
    <ChangePanel title={title} aside={aside}>
      <DraftFound draft={draft} form={form} empty={props.draft.empty} />
      <DraftThrown draft={draft} />
      <FormProvider {...form}>
        <form noValidate className="change-form" onSubmit={(event) => void form.handleSubmit(change.send)(event)}>
          <ErrorSummary errors={errors} submitCount={submitCount} />
          {children}
          <ChangeProblem
            failure={change.failure}
            theirs={change.theirs}
            possible={possible}
            kept={draft.state !== 'unavailable'}
            busy={change.busy}
            onTryAgain={() => void form.handleSubmit(change.send)()}
            onClose={closeUnsaved}
          />
          <ChangeEnd label={saveLabel} possible={possible} busy={change.busy} draft={draft} onClose={onClose} />
        </form>
      </FormProvider>
    </ChangePanel>
  );
}
