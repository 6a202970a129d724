import './essential-fields.css';

import { addDays } from '@heard/domain/calendar/plain-date';
import {
  captureMethodLabels,
  captureMethods,
  commonCaptureMethods,
  otherCaptureMethods,
  usualSource,
} from '@heard/domain/feedback/capture-methods';
import { type ChangeEvent, useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';

import { todayInLondon } from '../../platform/dates';
import { RadioCards } from '../../ui/choice-cards';
import { DateInput } from '../../ui/date-input';
import { describedBy, Field } from '../../ui/field';
import { type FeedbackValues, otherWay } from './feedback-values';

const ways = [
  ...commonCaptureMethods.map((value) => ({ value, label: captureMethodLabels[value] })),
  { value: otherWay, label: 'Another way' },
];

const days = [
  { value: 'TODAY', label: 'Today' },
  { value: 'YESTERDAY', label: 'Yesterday' },
  { value: 'OTHER', label: 'Another day' },
];

/** The day they said it: today unless somebody says otherwise. */
export function DayField() {
  const { control, formState, setValue } = useFormContext<FeedbackValues>();
  const givenOn = useWatch<FeedbackValues, 'givenOn'>({ name: 'givenOn' });
  const [typing, setTyping] = useState(false);
  const known = new Map([
    [todayInLondon(), 'TODAY'],
    [addDays(todayInLondon(), -1), 'YESTERDAY'],
  ]);
  const error = formState.errors.givenOn?.message;
  const chosen = typing || error ? 'OTHER' : (known.get(givenOn) ?? 'OTHER');
  const choose = (day: string) => {
    setTyping(day === 'OTHER');
    if (day !== 'OTHER') setValue('givenOn', addDays(todayInLondon(), day === 'TODAY' ? 0 : -1), { shouldDirty: true });
  };
  return (
    <div className="day-field">
      <RadioCards
        name="day"
        label="When?"
        options={days}
        columns={3}
        chosen={[chosen]}
        onChange={(event) => choose(event.target.value)}
      />
      {chosen === 'OTHER' ? <DateInput control={control} name="givenOn" label="Which day?" error={error} /> : null}
    </div>
  );
}

/** How they told: the usual ways as large buttons, all others in one list. */
export function WayField() {
  const { register, formState, setValue } = useFormContext<FeedbackValues>();
  const chosen = useWatch<FeedbackValues, 'captureMethod'>({ name: 'captureMethod' });
  const error = formState.errors.captureMethod?.message;
  // Watching brings what was seen, a carer brings second-hand words: whoever means otherwise says so below.
  const follow = (event: ChangeEvent<HTMLInputElement | HTMLSelectElement>) => {
    const method = captureMethods.find((code) => code === event.target.value);
    if (method) setValue('source', usualSource(method));
  };
  return (
    <div className="way-field">
      <RadioCards
        {...register('captureMethod', { onChange: follow })}
        label="How did they tell you?"
        options={ways}
        columns={3}
        error={error}
      />
      {chosen === otherWay ? (
        <Field id="otherMethod" label="Which way?">
          <select
            {...register('otherMethod', { onChange: follow })}
            id="otherMethod"
            className="control"
            aria-describedby={describedBy('otherMethod', null, undefined)}
          >
            <option value="">Choose a way</option>
            {otherCaptureMethods.map(([heading, methods]) => (
              <optgroup key={heading} label={heading}>
                {methods.map((method) => (
                  <option key={method} value={method}>
                    {captureMethodLabels[method]}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </Field>
      ) : null}
    </div>
  );
}
