import './feedback-form.css';

import type { UseFormReturn } from 'react-hook-form';
import { FormProvider } from 'react-hook-form';

import type { FeedbackOptionsQuery } from '../../gql/graphql';
import { timeText } from '../../platform/dates';
import type { Draft } from '../../platform/use-draft';
import { Button } from '../../ui/button';
import { ErrorSummary } from '../../ui/error-summary';
import { AnswerFields } from './answer-fields';
import { ChildPicker, type ChosenChild } from './child-picker';
import { DayField, WayField } from './essential-fields';
import type { FeedbackValues } from './feedback-values';
import { ViewSection, WishesSection } from './meaning-sections';
import { SafetyNote } from './safety-note';
import { ConsentSection, WithheldSection } from './sharing-sections';
import { TellingSection } from './telling-section';
import { WordsFields } from './words-fields';

interface FeedbackFormProps {
  readonly form: UseFormReturn<FeedbackValues>;
  readonly options: FeedbackOptionsQuery['feedbackOptions'] | undefined;
  readonly child: ChosenChild | null;
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
      <form noValidate className="feedback-form" onSubmit={(event) => void form.handleSubmit(onSend)(event)}>
        <ErrorSummary errors={errors} submitCount={submitCount} />
        <div className="feedback-form__part">
          <ChildPicker chosen={child} onChange={onChangeChild} />
          <DayField />
          <WayField />
          <WordsFields />
        </div>
        <SafetyNote />
        <div className="feedback-form__sections">
          <h2 className="feedback-form__heading">More, if you have time</h2>
          <WithheldSection people={people} />
          <WishesSection />
          <TellingSection />
          <ViewSection themes={options?.themes ?? []} />
          <ConsentSection />
        </div>
        <div className="feedback-form__part">
          <AnswerFields people={people} />
        </div>
        <div className="feedback-form__end">
          <Button type="submit" busy={busy} busyLabel="Sending…">
            Save
          </Button>
          <DraftLine draft={draft} />
        </div>
      </form>
    </FormProvider>
  );
}

function DraftLine({ draft }: { readonly draft: Draft }) {
  const text = draftText(draft);
  return text === '' ? null : <p className="feedback-form__draft soft">{text}</p>;
}

function draftText({ state, savedAt }: Draft): string {
  if (state === 'unavailable') return 'This device keeps no drafts: leave the page open until it is saved.';
  if (savedAt === null) return '';
  return `Draft kept on this device at ${timeText(savedAt)}. Not sent yet.`;
}
