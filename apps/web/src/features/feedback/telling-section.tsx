import { languageLabels, languages } from '@heard/domain/feedback/languages';
import { occasionLabels, occasions } from '@heard/domain/feedback/occasions';
import { streamLabels, streams } from '@heard/domain/feedback/streams';
import { presentCodes, presentLabels, readBackCodes, readBackLabels } from '@heard/domain/feedback/who-was-present';
import { useFormContext, useWatch } from 'react-hook-form';

import { CheckboxCards, RadioCards } from '../../ui/choice-cards';
import { FormSection } from '../../ui/form-section';
import { Select } from '../../ui/select';
import { TextInput } from '../../ui/text-input';
import type { FeedbackValues } from './feedback-values';

const occasionOptions = occasions.map((value) => ({ value, label: occasionLabels[value] }));
const streamOptions = streams.map((value) => ({ value, label: streamLabels[value] }));
const languageOptions = languages.map((value) => ({ value, label: languageLabels[value] }));
const presentOptions = presentCodes.map((value) => ({ value, label: presentLabels[value] }));
const readBackOptions = readBackCodes.map((value) => ({ value, label: readBackLabels[value] }));
const yesNo = [
  { value: 'YES', label: 'Yes' },
  { value: 'NO', label: 'No' },
];

/** The moment: what it was about, in which language, what was asked, and who else was in the room. */
export function TellingSection() {
  const { register, formState } = useFormContext<FeedbackValues>();
  const summary = useTellingSummary();
  const { errors } = formState;
  return (
    <FormSection
      title="The moment"
      summary={summary}
      fields={['occasion', 'stream', 'language', 'questionAsked', 'readBack', 'seenAlone', 'present']}
    >
      <Select
        {...register('occasion')}
        label="What was the occasion?"
        optional
        emptyLabel="Choose an occasion"
        options={occasionOptions}
      />
      <Select
        {...register('stream')}
        label="Where does this come from?"
        options={streamOptions}
        error={errors.stream?.message}
      />
      <Select
        {...register('language')}
        label="In which language?"
        options={languageOptions}
        error={errors.language?.message}
      />
      <CheckboxCards
        {...register('interpreterUsed')}
        label="Interpreter"
        optional
        options={[{ value: 'YES', label: 'An interpreter helped' }]}
      />
      <TextInput
        {...register('questionAsked')}
        label="What did you ask?"
        hint="Your question, as you put it"
        optional
        error={errors.questionAsked?.message}
      />
      <RadioCards
        {...register('readBack')}
        label="Did you read it back to them?"
        optional
        options={readBackOptions}
        columns={3}
      />
      <RadioCards {...register('seenAlone')} label="Did you see them alone?" optional options={yesNo} columns={2} />
      <CheckboxCards
        {...register('present')}
        label="Who else was there?"
        optional
        options={presentOptions}
        columns={3}
      />
    </FormSection>
  );
}

function useTellingSummary(): string {
  const [occasion, present, seenAlone] = useWatch<FeedbackValues, ['occasion', 'present', 'seenAlone']>({
    name: ['occasion', 'present', 'seenAlone'],
  });
  const parts = [
    occasions.filter((code) => code === occasion).map((code) => occasionLabels[code]),
    seenAlone === 'YES' ? ['seen alone'] : [],
    presentCodes.filter((code) => present.includes(code)).map((code) => `with ${presentLabels[code].toLowerCase()}`),
  ].flat();
  return parts.length > 0 ? parts.join(' · ') : 'Occasion, language, your question, who was there';
}
