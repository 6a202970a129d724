import {
  isSafeguardingFact,
  notAscertainedLabels,
  notAscertainedReasons,
} from '@heard/domain/feedback/not-ascertained-reasons';
import { longest } from '@heard/domain/validation/text-lengths';
import { useEffect } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';

import type { FeedbackOptionsQuery } from '../../../gql/feedback/graphql';
import { CheckboxCards } from '../../../ui/choice-cards';
import { FormSection } from '../../../ui/form-section';
import { Select } from '../../../ui/select';
import { TextArea } from '../../../ui/text-area';
import type { FeedbackValues } from '../feedback-values';
import { SafetyNote } from './safety-note';
import { dotted } from '../../../platform/dotted';

type Themes = FeedbackOptionsQuery['feedbackOptions']['themes'];

const reasonOptions = notAscertainedReasons.map((value) => ({ value, label: notAscertainedLabels[value] }));
const reasonsOfBorn = reasonOptions.filter(({ value }) => value !== 'UNBORN');

interface WishesSectionProps {
  readonly isBorn: boolean;
  /** How often somebody wanted to say why nothing could be found out: each time they are led there, once it is drawn. */
  readonly asked: number;
}

/** What the child wishes and feels, or why nobody could find out this time. */
export function WishesSection({ isBorn, asked }: WishesSectionProps) {
  const { register, formState, setFocus } = useFormContext<FeedbackValues>();
  const [wishes, reason] = useWatch<FeedbackValues, ['wishesAndFeelings', 'notAscertainedReason']>({
    name: ['wishesAndFeelings', 'notAscertainedReason'],
  });
  useEffect(() => {
    if (asked > 0) setFocus('notAscertainedReason');
  }, [asked, setFocus]);
  const { errors } = formState;
  const known = reasonOptions.find((option) => option.value === reason)?.label;
  return (
    <FormSection
      title="Wishes and feelings"
      summary={wishes.trim() || known || 'What they want and how they feel, or why you could not find out'}
      fields={['wishesAndFeelings', 'notAscertainedReason', 'words', 'observation']}
      isAskedFor={asked > 0}
    >
      <TextArea
        {...register('wishesAndFeelings')}
        longest={longest.words}
        label="What they wish for, and how they feel"
        optional
        rows={3}
        dir="auto"
        error={errors.wishesAndFeelings?.message}
      />
      <Select
        {...register('notAscertainedReason')}
        label="If you could not find out, why?"
        optional
        emptyLabel="Choose a reason"
        options={isBorn ? reasonsOfBorn : reasonOptions}
        error={errors.notAscertainedReason?.message}
      />
      {isSafeguardingFact(reason) ? <SafetyNote /> : null}
    </FormSection>
  );
}

/** The worker's own view, kept apart from the child's words with their name and today's date, and what it is about. */
export function ViewSection({ themes }: { readonly themes: Themes }) {
  const { register, formState, setValue } = useFormContext<FeedbackValues>();
  const [view, chosen] = useWatch<FeedbackValues, ['interpretation', 'themes']>({ name: ['interpretation', 'themes'] });
  const offered = themes.filter((theme) => chosen.includes(theme.key));
  const labels = offered.map((theme) => theme.label);
  // With no theme at hand nobody knows which are not offered any more.
  const problem = themes[0] && formState.errors.themes?.message;
  // Those could be seen and taken out by nobody: the sentence names it.
  useEffect(() => {
    if (!problem || offered.length === chosen.length) return;
    setValue(
      'themes',
      offered.map(({ key }) => key),
    );
  }, [problem, offered, chosen, setValue]);
  const summary = dotted([view.trim() === '' ? '' : 'Written', ...labels]);
  return (
    <FormSection
      title="Your view and themes"
      summary={summary || 'What you think it means, and what it is about'}
      fields={['interpretation', 'themes']}
    >
      <TextArea
        {...register('interpretation')}
        longest={longest.words}
        label="Your view"
        hint="What you think it means. It is kept apart from their words, with your name and today’s date."
        optional
        rows={3}
        error={formState.errors.interpretation?.message}
      />
      {[...new Set(themes.map(({ under }) => under))].map((area, at) => (
        <div key={area} className="side-by-side">
          <CheckboxCards
            {...register('themes')}
            group={String(at)}
            label={area}
            optional
            columns={3}
            error={at === 0 ? problem : undefined}
            options={themes
              .filter((theme) => theme.under === area)
              .map((theme) => ({ value: theme.key, label: theme.label }))}
          />
        </div>
      ))}
    </FormSection>
  );
}
