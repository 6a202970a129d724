import { useEffect, useRef, useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';

import { ChildSearch } from '../../foundations/children/child-search';
import { ChosenChild } from '../../foundations/children/chosen-child';
import { Button } from '../../ui/button';
import { describedBy, Field } from '../../ui/field';
import { Loading } from '../../ui/states';
import type { FeedbackValues } from './feedback-values';

export interface PickedChild {
  readonly id: string;
  readonly name: string;
  readonly reference: string;
}

interface ChildPickerProps {
  readonly chosen: PickedChild | null;
  readonly onChange: () => void;
}

/** Who said it: the worker's own children first, others by name or reference; or a group instead of one child. */
export function ChildPicker({ chosen, onChange }: ChildPickerProps) {
  const { setValue, formState } = useFormContext<FeedbackValues>();
  const [about, childId] = useWatch<FeedbackValues, ['about', 'childId']>({ name: ['about', 'childId'] });
  const change = useRef<HTMLButtonElement>(null);
  const [justChosen, setJustChosen] = useState(false);

  useEffect(() => {
    if (justChosen && chosen) change.current?.focus();
  }, [chosen, justChosen]);

  if (about === 'GROUP') return <GroupField />;
  if (childId && !chosen) return <Loading label="Opening the child" lines={1} />;
  if (chosen) return <ChosenChild ref={change} name={chosen.name} reference={chosen.reference} onChange={onChange} />;
  return (
    <div className="child-search">
      <ChildSearch
        id="childId"
        label="Which child?"
        hint="Search by name or reference. Your own children come first."
        error={formState.errors.childId?.message}
        nobodyYet="No child is allocated to you or your team yet."
        onChoose={(child) => {
          setJustChosen(true);
          setValue('childId', child.id, { shouldDirty: true });
        }}
      />
      <Button look="link" onClick={() => setValue('about', 'GROUP', { shouldDirty: true })}>
        It is not about one child
      </Button>
    </div>
  );
}

const groups = ['Children in Care Council', 'Care Leavers Forum'];

function GroupField() {
  const { register, setValue, formState } = useFormContext<FeedbackValues>();
  const error = formState.errors.groupName?.message;
  const hint = 'For example, Children in Care Council. Do not name any child.';
  return (
    <div className="child-search">
      <Field id="groupName" label="Which group?" hint={hint} error={error}>
        <input
          {...register('groupName')}
          id="groupName"
          className="control"
          list="groups"
          autoComplete="off"
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy('groupName', hint, error)}
        />
        <datalist id="groups">
          {groups.map((group) => (
            <option key={group} value={group}>
              {group}
            </option>
          ))}
        </datalist>
      </Field>
      <Button look="link" onClick={() => setValue('about', 'CHILD', { shouldDirty: true })}>
        It is about one child
      </Button>
    </div>
  );
}
