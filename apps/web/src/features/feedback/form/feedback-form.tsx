import './feedback-form.css';

import { useEffect, useRef, useState } from 'react';
import { FormProvider, type UseFormReturn, useWatch } from 'react-hook-form';

import type { FeedbackOptionsQuery } from '../../../gql/feedback/graphql';
import type { Draft } from '../../../platform/use-draft';
import { ErrorSummary } from '../../../ui/error-summary';
import { FormEnd } from '../../../ui/form-end';
import { Later } from '../../../ui/later';
import { RecentDay } from '../../../ui/recent-day';
import { AnswerSection } from './answer-section';
import { ChildPicker, type PickedChild } from './child-picker';
import { ConsentSection } from './consent-section';
import { WayField } from './essential-fields';
import type { FeedbackValues } from '../feedback-values';
import { isOfBaby } from '../to-draft';
import { LanguageFields } from './language-fields';
import { ViewSection, WishesSection } from './meaning-sections';
import { SafetyNote } from './safety-note';
import { WithheldSection } from './withheld-section';
import { TellingSection } from './telling-section';
import { WordsFields } from './words-fields';

type Options = FeedbackOptionsQuery['feedbackOptions'];

interface FeedbackFormProps {
  readonly form: UseFormReturn<FeedbackValues>;
  readonly options: Options | undefined;
  readonly draft: Draft;
  readonly busy: boolean;
  readonly onSend: (values: FeedbackValues) => Promise<void>;
}

/** First who, then what they said. Everything else is one calm line each, for when there is time. */
export function FeedbackForm({ form, options, draft, busy, onSend }: FeedbackFormProps) {
  const { errors, submitCount } = form.formState;
  const known = useWatch({
    control: form.control,
    compute: ({ about, childId }) => about === 'GROUP' || childId !== '',
  });
  const child = options?.child ?? null;
  const box = useFocusOnNext(known);
  const [askedWhy, setAskedWhy] = useState(0);
  return (
    <FormProvider {...form}>
      <form
        ref={box}
        noValidate
        className={known ? 'long-form feedback-form' : 'feedback-form'}
        onSubmit={(event) => void form.handleSubmit(onSend)(event)}
      >
        <ErrorSummary errors={errors} submitCount={submitCount} />
        <ChildPicker chosen={child} />
        {known ? (
          <>
            <WhatTheySaid form={form} child={child} onNothingSaid={() => setAskedWhy(askedWhy + 1)} />
            <Later>
              <TheRest options={options} child={child} askedWhy={askedWhy} />
            </Later>
            <FormEnd busy={busy} draft={draft} />
          </>
        ) : null}
      </form>
    </FormProvider>
  );
}

/** Another language than English is asked about beside the words. */
function speaksAnother({ language, start }: PickedChild): boolean {
  return language !== 'en' || start.language !== 'en';
}

interface ChildProps {
  readonly child: PickedChild | null;
}

interface WhatTheySaidProps extends ChildProps, Pick<FeedbackFormProps, 'form'> {
  readonly onNothingSaid: () => void;
}

function WhatTheySaid({ form, child, onNothingSaid }: WhatTheySaidProps) {
  const foreign = child !== null && speaksAnother(child);
  return (
    <div className="long-form__part">
      <WordsFields child={child} onNothingSaid={onNothingSaid} />
      <SafetyNote />
      {foreign ? <LanguageFields /> : null}
      <RecentDay control={form.control} name="givenOn" label="When?" error={form.formState.errors.givenOn?.message} />
      <WayField child={child} />
    </div>
  );
}

interface TheRestProps extends ChildProps, Pick<FeedbackFormProps, 'options'> {
  /** How often somebody wanted to say why there are no words. */
  readonly askedWhy: number;
}

function TheRest({ options, child, askedWhy }: TheRestProps) {
  const people = options?.people ?? [];
  const watched = useWatch<FeedbackValues, boolean>({ compute: isOfBaby });
  return (
    <div className="long-form__sections">
      {watched ? null : <AnswerSection people={people} child={child} />}
      <h2 className="long-form__heading feedback-form__more">More about it</h2>
      <WishesSection isBorn={child?.isBorn !== false} asked={askedWhy} />
      <WithheldSection people={people} child={child} />
      <TellingSection asksLanguage={child === null || !speaksAnother(child)} />
      <ViewSection themes={options?.themes ?? []} />
      <ConsentSection />
    </div>
  );
}

/** A choice takes its button away: the focus goes on to what is asked next, not back to the top. */
function useFocusOnNext(known: boolean) {
  const box = useRef<HTMLFormElement>(null);
  const before = useRef(known);
  useEffect(() => {
    if (before.current === known) return;
    before.current = known;
    box.current?.querySelector<HTMLElement>(known ? 'textarea, [name="groupName"]' : 'input')?.focus();
  }, [known]);
  return box;
}
