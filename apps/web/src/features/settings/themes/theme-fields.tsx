import { themeAreaLabels, themeAreas, type ThemeArea } from '@heard/domain/feedback/themes';
import { longest } from '@heard/domain/validation/text-lengths';
import type { UseFormReturn } from 'react-hook-form';

import { Select } from '../../../ui/select';
import { TextInput } from '../../../ui/text-input';

export interface ThemeValues {
  readonly area: ThemeArea | '';
  readonly label: string;
  readonly description: string;
  /** Why it is changed. */
  readonly reason: string;
  /** Why it is proposed. */
  readonly why: string;
}

const areas = themeAreas.map((value) => ({ value, label: themeAreaLabels[value] }));

interface ThemeFieldsProps {
  readonly form: UseFormReturn<ThemeValues>;
}

/** What a theme is called, what belongs under it and where it stands. */
export function ThemeFields({ form }: ThemeFieldsProps) {
  const { errors } = form.formState;
  return (
    <>
      <TextInput
        {...form.register('label')}
        label="Name"
        hint="As a child would say it"
        longest={longest.name}
        error={errors.label?.message}
      />
      <Select
        {...form.register('area')}
        label="Under"
        emptyLabel="Choose what it belongs to"
        options={areas}
        error={errors.area?.message}
      />
      <TextInput
        {...form.register('description')}
        label="What belongs under it"
        optional
        longest={longest.sentence}
        error={errors.description?.message}
      />
    </>
  );
}
