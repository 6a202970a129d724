import './recent-day.css';

import { addDays } from '@heard/domain/calendar/plain-date';
import { useState } from 'react';
import { type Control, type FieldPath, type FieldValues, useController } from 'react-hook-form';

import { todayInLondon } from '../platform/council-time';
import { RadioCards } from './choice-cards';
import { DateInput } from './date-input';
import type { FieldTexts } from './field';

interface RecentDayProps<Values extends FieldValues> extends FieldTexts {
  readonly control: Control<Values>;
  readonly name: FieldPath<Values>;
}

const days = [
  { value: 'TODAY', label: 'Today' },
  { value: 'YESTERDAY', label: 'Yesterday' },
  { value: 'OTHER', label: 'Another day' },
];

/** A day that is mostly today or yesterday: one tap, and the date in full for all others. */
export function RecentDay<Values extends FieldValues>({ control, name, label, hint, error }: RecentDayProps<Values>) {
  const { field } = useController({ control, name });
  const [typing, setTyping] = useState(false);
  const known = new Map<unknown, string>([
    [todayInLondon(), 'TODAY'],
    [addDays(todayInLondon(), -1), 'YESTERDAY'],
  ]);
  // Nothing said yet: nothing is chosen, and what is missing is said at the choice itself.
  const open = field.value === '' && !typing;
  const chosen = typing || (error && !open) ? 'OTHER' : (known.get(field.value) ?? 'OTHER');
  const choose = (day: string) => {
    setTyping(day === 'OTHER');
    if (day !== 'OTHER') field.onChange(addDays(todayInLondon(), day === 'TODAY' ? 0 : -1));
  };
  return (
    <div className="recent-day">
      <RadioCards
        name={open ? name : `${name}-choice`}
        label={label}
        hint={hint}
        error={open ? error : undefined}
        options={days}
        columns={3}
        chosen={open ? [] : [chosen]}
        onChange={(event) => choose(event.target.value)}
      />
      {chosen === 'OTHER' && !open ? (
        <DateInput control={control} name={name} label="Which day?" error={error} />
      ) : null}
    </div>
  );
}
