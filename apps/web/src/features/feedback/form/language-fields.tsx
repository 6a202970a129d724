import { languageLabels, languages } from '@heard/domain/feedback/languages';
import { useFormContext, useWatch } from 'react-hook-form';

import { CheckboxCards } from '../../../ui/choice-cards';
import { Select } from '../../../ui/select';
import type { FeedbackValues } from '../feedback-values';

const languageOptions = languages.map((value) => ({ value, label: languageLabels[value] }));

/** In which language they spoke; beyond English, whether somebody interpreted. */
export function LanguageFields() {
  const { register, formState } = useFormContext<FeedbackValues>();
  const language = useWatch<FeedbackValues, 'language'>({ name: 'language' });
  return (
    <>
      <Select
        {...register('language')}
        label="In which language?"
        options={languageOptions}
        error={formState.errors.language?.message}
      />
      {language === 'en' ? null : (
        <CheckboxCards
          {...register('interpreterUsed')}
          label="Interpreter"
          optional
          options={[{ value: 'YES', label: 'An interpreter helped' }]}
        />
      )}
    </>
  );
}
