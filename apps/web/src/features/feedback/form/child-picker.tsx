import { Suspense, useRef } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';

import type { FeedbackOptionsQuery } from '../../../gql/feedback/graphql';
import { ChildSearch } from '../../../foundations/children/child-search';
import { ChosenChild } from '../../../foundations/children/chosen-child';
import { useEarly } from '../../../platform/use-early';
import { Button } from '../../../ui/button';
import { Loading } from '../../../ui/states';
import type { FeedbackValues } from '../feedback-values';
import { fitToGroup } from './fit-to-child';
import { GroupField, loadGroupField } from './lazy-group-field';

export type PickedChild = NonNullable<FeedbackOptionsQuery['feedbackOptions']['child']>;

interface ChildPickerProps {
  readonly chosen: PickedChild | null;
}

/** Who said it: the worker's own children first, others by name or reference; or a group instead of one child. */
export function ChildPicker({ chosen }: ChildPickerProps) {
  const form = useFormContext<FeedbackValues>();
  const { setValue, formState } = form;
  const [about, childId] = useWatch<FeedbackValues, ['about', 'childId']>({ name: ['about', 'childId'] });

  /** The child who was chosen before: Escape goes back to them. */
  const before = useRef('');
  useEarly(loadGroupField);
  if (about === 'GROUP') {
    return (
      <Suspense fallback={<Loading label="Opening the groups" lines={2} />}>
        <GroupField />
      </Suspense>
    );
  }
  if (childId && !chosen) return <Loading label="Opening the child" lines={1} />;
  if (chosen) {
    const change = () => {
      before.current = childId;
      setValue('childId', '');
    };
    return <ChosenChild name={chosen.name} reference={`${chosen.reference} · ${chosen.ageLabel}`} onChange={change} />;
  }
  return (
    <div className="child-search">
      <ChildSearch
        id="childId"
        label="Which child?"
        hint="By name or reference, your own first."
        error={formState.errors.childId?.message}
        onLeave={() => setValue('childId', before.current)}
        nobodyYet="No child is with you or your team yet."
        onChoose={(child) => setValue('childId', child.id, { shouldDirty: true })}
      />
      <div className="child-picker__group">
        <Button look="secondary" onClick={() => fitToGroup(form)}>
          It is not about one child
        </Button>
      </div>
    </div>
  );
}
