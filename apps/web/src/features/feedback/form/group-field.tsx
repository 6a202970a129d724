import { longest } from '@heard/domain/validation/text-lengths';
import { useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';

import { Button } from '../../../ui/button';
import { RadioCards } from '../../../ui/choice-cards';
import { TextInput } from '../../../ui/text-input';
import type { FeedbackValues } from '../feedback-values';

const groups = ['Children in Care Council', 'Care Leavers Forum'];
const otherGroup = 'OTHER';
const options = [
  ...groups.map((name) => ({ value: name, label: name })),
  { value: otherGroup, label: 'Another group', hint: 'A school, a home, a session' },
];

/** A group speaks, and no child is named. */
export function GroupField() {
  const { setValue, formState } = useFormContext<FeedbackValues>();
  const name = useWatch<FeedbackValues, 'groupName'>({ name: 'groupName' });
  const [typing, setTyping] = useState(false);
  const other = typing || (name !== '' && !groups.includes(name));
  const error = formState.errors.groupName?.message;
  const change = (next: string) => setValue('groupName', next, { shouldDirty: true });
  const choose = (value: string) => {
    setTyping(value === otherGroup);
    change(value === otherGroup ? '' : value);
  };
  return (
    <div className="child-search">
      <RadioCards
        name="groupName"
        label="Which group?"
        hint="Do not name any child."
        options={options}
        columns={3}
        chosen={[other ? otherGroup : name]}
        error={other ? undefined : error}
        onChange={(event) => choose(event.target.value)}
      />
      {other ? (
        <TextInput
          name="otherGroup"
          longest={longest.name}
          label="Name of the group"
          fits={20}
          autoComplete="off"
          error={error}
          value={name}
          onChange={(event) => change(event.target.value)}
        />
      ) : null}
      <Button look="link" onClick={() => setValue('about', 'CHILD', { shouldDirty: true })}>
        It is about one child
      </Button>
    </div>
  );
}
