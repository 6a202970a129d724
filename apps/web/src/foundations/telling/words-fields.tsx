import './tell-fold.css';

import { languageLabels } from '@heard/domain/feedback/languages';
import { tellingMeans, tellingMeansLabels } from '@heard/domain/feedback/telling-back';
import { longest } from '@heard/domain/validation/text-lengths';
import { useFormContext, useWatch } from 'react-hook-form';

import { CheckboxCards } from '../../ui/choice-cards';
import { Select } from '../../ui/select';
import { TextArea } from '../../ui/text-area';
import { ReadingAgeLine } from './reading-age-line';
import type { TellingValues } from './telling-values';

const meansOptions = tellingMeans.map((value) => ({ value, label: tellingMeansLabels[value] }));

interface TheWordsProps {
  readonly hint: string;
}

/** In which words and how they were told, and what they said or showed to it. */
export function TheWords({ hint }: TheWordsProps) {
  const { control, register, formState } = useFormContext<TellingValues>();
  const words = useWatch({ control, name: 'words' });
  const { errors } = formState;
  return (
    <>
      <TextArea
        {...register('words')}
        label="The words they were told"
        hint={hint}
        longest={longest.explanation}
        forWords
        error={errors.words?.message}
      />
      <ReadingAgeLine words={words} language="en" />
      <Translation />
      <Select
        {...register('means')}
        label="How they were told"
        options={meansOptions}
        emptyLabel="Choose how"
        error={errors.means?.message}
      />
      <TextArea
        {...register('reaction')}
        label="What they said to it"
        hint="In their own words: it is kept as something they said."
        longest={longest.words}
        rows={2}
        optional
        error={errors.reaction?.message}
      />
      <CheckboxCards
        {...register('stillNotRight')}
        label="Is it right for them?"
        options={[{ value: 'YES', label: 'Still not right: they wait for an answer to that' }]}
      />
    </>
  );
}

const languageOptions = Object.entries(languageLabels)
  .filter(([value]) => value !== 'en')
  .map(([value, label]) => ({ value, label }));

/** The same in their language, written by somebody who speaks it: no machine does. */
function Translation() {
  const { register, formState } = useFormContext<TellingValues>();
  const { errors } = formState;
  return (
    <details className="tell-fold">
      <summary>In another language</summary>
      <div className="stack tell-fold__in">
        <Select
          {...register('translationLanguage')}
          label="Which language"
          options={languageOptions}
          emptyLabel="Choose a language"
          error={errors.translationLanguage?.message}
        />
        <TextArea
          {...register('translation')}
          label="The same words in that language"
          longest={longest.explanation}
          optional
          error={errors.translation?.message}
        />
      </div>
    </details>
  );
}
