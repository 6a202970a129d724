import { longest } from '@heard/domain/validation/text-lengths';
import type { UseFormReturn } from 'react-hook-form';

import type { Draft } from '../../../platform/use-draft';
import { ErrorSummary } from '../../../ui/error-summary';
import { TextArea } from '../../../ui/text-area';
import { EvidenceEnd } from './evidence-end';
import type { EvidenceValues } from './evidence-values';

interface ChangeFormProps {
  readonly form: UseFormReturn<EvidenceValues>;
  readonly draft: Draft;
  readonly busy: boolean;
  readonly onSend: (values: EvidenceValues) => Promise<void>;
}

/** What changed for children, where there is evidence already: one question, nothing beside it. */
export function ChangeForm({ form, draft, busy, onSend }: ChangeFormProps) {
  const { errors, submitCount } = form.formState;
  return (
    <form noValidate className="stack" onSubmit={(event) => void form.handleSubmit(onSend)(event)}>
      <ErrorSummary errors={errors} submitCount={submitCount} />
      <TextArea
        {...form.register('whatChanged')}
        longest={longest.explanation}
        label="What changed for children?"
        hint="If you do not know yet, ask them. It needs no second piece of evidence."
        error={errors.whatChanged?.message}
      />
      <EvidenceEnd label="Save" busy={busy} draft={draft} />
    </form>
  );
}
