import './feedback-form.css';

import type { UseFormReturn } from 'react-hook-form';
import { FormProvider } from 'react-hook-form';

import type { FeedbackOptionsQuery } from '../../gql/graphql';
import type { Draft } from '../../platform/use-draft';
import { ErrorSummary } from '../../ui/error-summary';
import { FormEnd } from '../../ui/form-end';
import { RecentDay } from '../../ui/recent-day';
import { AnswerFields } from './answer-fields';
import { ChildPicker, type PickedChild } from './child-picker';
import { WayField } from './essential-fields';
import type { FeedbackValues } from './feedback-values';
import { ViewSection, WishesSection } from './meaning-sections';
import { SafetyNote } from './safety-note';
import { ConsentSection, WithheldSection } from './sharing-sections';
import { TellingSection } from './telling-section';
import { WordsFields } from './words-fields';

interface FeedbackFormProps {
  readonly form: UseFormReturn<FeedbackValues>;
  readonly options: FeedbackOptionsQuery['feedbackOptions'] | undefined;
  readonly child: PickedChild | null;
  readonly draft: Draft;
  readonly busy: boolean;
  readonly onSend: (values: FeedbackValues) => Promise<void>;
  readonly onChangeChild: () => void;
}

/** First what matters: who, when, how, their words. Everything else is one calm line each, for when there is time. */
export function FeedbackForm({ form, options, child, draft, busy, onSend, onChangeChild }: FeedbackFormProps) {
  const { errors, submitCount } = form.formState;
  const people = options?.people ?? [];
  return (
    <FormProvider {...form}>
      <form noValidate className="long-form" onSubmit={(event) => void form.handleSubmit(onSend)(event)}>
        <ErrorSummary errors={errors} submitCount={submitCount} />
        <div className="long-form__part">
          <ChildPicker chosen={child} onChange={onChangeChild} />
          <RecentDay control={form.control} name="givenOn" label="When?" error={errors.givenOn?.message} />
          <WayField />
          <WordsFields />
        </div>
        <SafetyNote />
        <div className="long-form__sections">
          <h2 className="long-form__heading">More, if you have time</h2>
          <WithheldSection people={people} />
          <WishesSection />
          <TellingSection />
          <ViewSection themes={options?.themes ?? []} />
          <ConsentSection />
        </div>
        <div className="long-form__part">
          <AnswerFields people={people} />
        </div>
        <FormEnd busy={busy} draft={draft} />
      </form>
    </FormProvider>
  );
}
