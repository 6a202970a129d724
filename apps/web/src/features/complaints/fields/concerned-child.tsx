import { useFormContext, useWatch } from 'react-hook-form';

import { CaseChildField } from './case-child-field';
import type { ChangeableValues } from './changeable-values';

interface ConcernedChildProps {
  /** Told when another child was chosen, or none. */
  readonly onOther?: () => void;
}

/** Which child a complaint concerns. */
export function ConcernedChild({ onOther }: ConcernedChildProps) {
  const { setValue, formState } = useFormContext<ChangeableValues>();
  const [reference, name] = useWatch<ChangeableValues, ['childReference', 'childName']>({
    name: ['childReference', 'childName'],
  });
  return (
    <CaseChildField
      reference={reference}
      name={name}
      error={formState.errors.childReference?.message}
      onChange={(child) => {
        setValue('childName', child.name);
        setValue('childReference', child.reference, { shouldDirty: true });
        onOther?.();
      }}
    />
  );
}
