import { longest } from '@heard/domain/validation/text-lengths';
import { useFormContext } from 'react-hook-form';

import { TextArea } from '../../../ui/text-area';

export interface LearningValues {
  learnt: string;
  learningChange: string;
}

export const noLearning: LearningValues = { learnt: '', learningChange: '' };

/** What was learnt and what changes. Quality assurance reads these, and nothing else of the complaint. */
export function LearningFields({ optional = true }: { readonly optional?: boolean }) {
  const { register, formState } = useFormContext<LearningValues>();
  const { errors } = formState;
  return (
    <>
      <TextArea
        {...register('learnt')}
        longest={longest.passage}
        label="What was learnt?"
        hint="Quality assurance reads this and not the complaint: leave out names, and whatever could tell who it was"
        optional={optional}
        rows={3}
        error={errors.learnt?.message}
      />
      <TextArea
        {...register('learningChange')}
        longest={longest.passage}
        label="What changes because of it?"
        optional
        rows={2}
        error={errors.learningChange?.message}
      />
    </>
  );
}
