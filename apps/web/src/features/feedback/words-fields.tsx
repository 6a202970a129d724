import { sourceLabels, sources } from '@heard/domain/feedback/sources';
import { useFormContext, useWatch } from 'react-hook-form';

import { RadioCards } from '../../ui/choice-cards';
import { TextArea } from '../../ui/text-area';
import { TextInput } from '../../ui/text-input';
import type { FeedbackValues } from './feedback-values';

const sourceOptions = sources.map((value) => ({ value, label: sourceLabels[value] }));

/** Whose words these are, and the words themselves: large, as they are what everything else is for. */
export function WordsFields() {
  const { register, formState } = useFormContext<FeedbackValues>();
  const source = useWatch<FeedbackValues, 'source'>({ name: 'source' });
  const { errors } = formState;
  return (
    <>
      {source === 'OBSERVATION' ? (
        <TextArea
          {...register('observation')}
          key="observation"
          label="What you saw"
          hint="What they did, with whom, how they seemed. What it may mean goes in “Your view”."
          forWords
          rows={5}
          error={errors.observation?.message}
        />
      ) : (
        <TextArea
          {...register('words')}
          key="words"
          label="What they said"
          hint="Word for word, as they said it. What you think it means goes in “Your view”."
          forWords
          rows={5}
          dir="auto"
          spellCheck={false}
          error={errors.words?.message}
        />
      )}
      <RadioCards
        {...register('source')}
        label="How do you know it?"
        options={sourceOptions}
        columns={3}
        error={errors.source?.message}
      />
      {source === 'SECOND_HAND' ? (
        <TextInput
          {...register('relayedBy')}
          label="Who did they say it to?"
          hint="For example, their foster carer, at bedtime"
          fits={20}
          error={errors.relayedBy?.message}
        />
      ) : null}
    </>
  );
}
