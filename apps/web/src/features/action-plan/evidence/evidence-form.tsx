import { EvidenceKind } from '@heard/domain/action-plan/evidence-draft';
import { longest } from '@heard/domain/validation/text-lengths';
import type { UseFormReturn } from 'react-hook-form';

import type { Draft } from '../../../platform/use-draft';
import { RadioCards } from '../../../ui/choice-cards';
import { ErrorSummary } from '../../../ui/error-summary';
import { TextArea } from '../../../ui/text-area';
import { TextInput } from '../../../ui/text-input';
import { EvidenceEnd } from './evidence-end';
import type { EvidenceValues } from './evidence-values';

interface EvidenceFormProps {
  readonly form: UseFormReturn<EvidenceValues>;
  readonly draft: Draft;
  readonly busy: boolean;
  /** What changed is the one thing that is still missing. */
  readonly needsChange: boolean;
  readonly onSend: (values: EvidenceValues) => Promise<void>;
}

const kinds = [
  { value: EvidenceKind.TEXT, label: 'In words' },
  { value: EvidenceKind.LINK, label: 'A link to it' },
];

/** First what changed for children: that is what the plan is for. Then what shows it. */
export function EvidenceForm({ form, draft, busy, needsChange, onSend }: EvidenceFormProps) {
  const { errors, submitCount } = form.formState;
  const isLink = form.watch('kind') === EvidenceKind.LINK;
  return (
    <form noValidate className="stack" onSubmit={(event) => void form.handleSubmit(onSend)(event)}>
      <ErrorSummary errors={errors} submitCount={submitCount} />
      <TextArea
        {...form.register('whatChanged')}
        longest={longest.explanation}
        label="What changed for children?"
        optional={!needsChange}
        hint="An action is achieved only when this is said. If you do not know yet, ask them."
        error={errors.whatChanged?.message}
      />
      <RadioCards
        {...form.register('kind')}
        label="What shows it?"
        columns={2}
        options={kinds}
        error={errors.kind?.message}
      />
      {isLink ? (
        <TextInput
          {...form.register('body')}
          longest={longest.passage}
          label="The address"
          hint="A page or file that the readers of this plan can open"
          type="url"
          inputMode="url"
          autoComplete="off"
          error={errors.body?.message}
        />
      ) : (
        <TextArea
          {...form.register('body')}
          longest={longest.passage}
          label="In your words"
          hint="What was done, how much, when. No child’s name."
          error={errors.body?.message}
        />
      )}
      <EvidenceEnd label="Add evidence" busy={busy} draft={draft} />
    </form>
  );
}
