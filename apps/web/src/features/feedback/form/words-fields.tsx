import { readBackCodes, readBackLabels } from '@heard/domain/feedback/who-was-present';
import { sourceLabels, sources } from '@heard/domain/feedback/sources';
import { otherSpeakers, speakerRoleLabels } from '@heard/domain/feedback/speaker-roles';
import { longest } from '@heard/domain/validation/text-lengths';
import { useFormContext, useWatch } from 'react-hook-form';

import { Button } from '../../../ui/button';
import { RadioCards } from '../../../ui/choice-cards';
import { Select } from '../../../ui/select';
import { TextArea } from '../../../ui/text-area';
import { TextInput } from '../../../ui/text-input';
import type { PickedChild } from './child-picker';
import { chooseSource } from './choose-source';
import { type FeedbackValues, otherSpeaker } from '../feedback-values';

const spoken = sources.map((value) => ({ value, label: sourceLabels[value] }));
const somebodyElse = { value: otherSpeaker, label: 'Somebody else, as their own view' };
const speakerOptions = otherSpeakers.map((value) => ({ value, label: speakerRoleLabels[value] }));
const readBackOptions = readBackCodes.map((value) => ({ value, label: readBackLabels[value] }));

interface WordsFieldsProps {
  readonly child: PickedChild | null;
  readonly onNothingSaid: () => void;
}

/** The words themselves, large, as they are what everything else is for; then whose they are. */
export function WordsFields({ child, onNothingSaid }: WordsFieldsProps) {
  const form = useFormContext<FeedbackValues>();
  const { register, formState } = form;
  const source = useWatch<FeedbackValues, 'source'>({ name: 'source' });
  const { errors } = formState;
  return (
    <>
      <div className="words-box">
        <WordsBox source={source} />
        <Button look="link" onClick={onNothingSaid}>
          Nothing to write? Say why
        </Button>
      </div>
      <div className="side-by-side">
        <RadioCards
          {...register('source', { onChange: (event) => chooseSource(form, String(event.target.value)) })}
          label="Whose words are these?"
          hint={
            child?.isBorn === false ? 'This child is not born yet, so only what others say can be kept.' : undefined
          }
          options={whoseOptions(child)}
          columns={2}
          error={errors.source?.message}
        />
      </div>
      <WhoSpoke source={source} />
      {source === 'OBSERVATION' ? null : (
        <div className="side-by-side">
          <RadioCards
            {...register('readBack')}
            label="Did you read it back to them?"
            optional
            options={readBackOptions}
            columns={3}
            error={errors.readBack?.message}
          />
        </div>
      )}
    </>
  );
}

function whoseOptions(child: PickedChild | null) {
  if (child?.isBorn === false) return [somebodyElse];
  return [...spoken.filter(({ value }) => value === 'OBSERVATION' || !child?.start.onlyWatched), somebodyElse];
}

/**
 * What was said and what was seen are two different things, and two different boxes in the same place. Both hints take one
 * line on a phone: which box it is may be known only once the child is there, and nothing below it moves then.
 */
function WordsBox({ source }: { readonly source: string }) {
  const { register, formState } = useFormContext<FeedbackValues>();
  const { errors } = formState;
  if (source === 'OBSERVATION') {
    return (
      <TextArea
        {...register('observation')}
        longest={longest.words}
        key="observation"
        label="What you saw"
        hint="What they did, not what you make of it."
        forWords
        rows={4}
        dir="auto"
        error={errors.observation?.message}
      />
    );
  }
  return (
    <TextArea
      {...register('words')}
      longest={longest.words}
      key="words"
      label="What they said"
      hint="Word for word. Your own view goes below."
      forWords
      rows={4}
      dir="auto"
      spellCheck={false}
      error={errors.words?.message}
    />
  );
}

function WhoSpoke({ source }: { readonly source: string }) {
  const { register, formState } = useFormContext<FeedbackValues>();
  const { errors } = formState;
  if (source === 'SECOND_HAND') {
    return (
      <TextInput
        {...register('relayedBy')}
        longest={longest.name}
        label="Who did they say it to?"
        hint="For example, their foster carer, at bedtime"
        fits={20}
        error={errors.relayedBy?.message}
      />
    );
  }
  if (source !== otherSpeaker) return null;
  return (
    <>
      <Select
        {...register('speakerRole')}
        label="Who said it?"
        hint="It is kept as their view, and does not count as the child being heard."
        emptyLabel="Choose who"
        options={speakerOptions}
        error={errors.speakerRole?.message}
      />
      <TextInput
        {...register('speaker')}
        longest={longest.name}
        label="Who is that?"
        hint="For example, her mother"
        optional
        fits={20}
        error={errors.speaker?.message}
      />
    </>
  );
}
