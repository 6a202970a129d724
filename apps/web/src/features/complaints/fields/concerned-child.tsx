import { useFormContext, useWatch } from 'react-hook-form';

import { CaseChildField } from './case-child-field';

interface ChildValues {
  readonly childReference: string;
  readonly childName: string;
}

interface ConcernedChildProps {
  /** Told when another child was chosen, or none. */
  readonly onOther?: () => void;
}

/** Which child a complaint or a compliment concerns: of each form that has these two values. */
export function ConcernedChild({ onOther }: ConcernedChildProps) {
  const { setValue, formState } = useFormContext<ChildValues>();
  const [reference, name] = useWatch<ChildValues, ['childReference', 'childName']>({
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
