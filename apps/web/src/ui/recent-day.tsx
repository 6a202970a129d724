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
  const chosen = typing ? 'OTHER' : choiceOf(field.value);
  const isTyped = chosen === 'OTHER';
  const choose = (day: string) => {
    setTyping(day === 'OTHER');
    if (day !== 'OTHER') field.onChange(addDays(todayInLondon(), day === 'TODAY' ? 0 : -1));
  };
  // What is wrong is said where the day was given, and found there by the name of the field.
  return (
    <div className="recent-day">
      <RadioCards
        name={isTyped ? `${name}-choice` : name}
        error={isTyped ? undefined : error}
        chosen={[chosen]}
        label={label}
        hint={hint}
        options={days}
        columns={3}
        onChange={(event) => choose(event.target.value)}
      />
      {isTyped ? <DateInput control={control} name={name} label="Which day?" error={error} /> : null}
    </div>
  );
}

/** Empty while nothing is said. */
function choiceOf(day: unknown): string {
  const today = todayInLondon();
  if (day === today) return 'TODAY';
  if (day === addDays(today, -1)) return 'YESTERDAY';
  return day === '' ? '' : 'OTHER';
}
