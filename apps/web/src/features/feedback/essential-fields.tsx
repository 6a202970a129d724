import './essential-fields.css';

import { addDays } from '@heard/domain/calendar/plain-date';
import { captureMethodLabels, commonCaptureMethods, otherCaptureMethods } from '@heard/domain/feedback/capture-methods';
import { useFormContext, useWatch } from 'react-hook-form';

import { todayInLondon } from '../../platform/dates';
import { Button } from '../../ui/button';
import { RadioCards } from '../../ui/choice-cards';
import { DateInput } from '../../ui/date-input';
import { describedBy, Field } from '../../ui/field';
import { type FeedbackValues, otherWay } from './feedback-values';

const ways = [
  ...commonCaptureMethods.map((value) => ({ value, label: captureMethodLabels[value] })),
  { value: otherWay, label: 'Another way' },
];

/** The day they said it: today unless somebody says otherwise. */
export function DayField() {
  const { control, formState, setValue } = useFormContext<FeedbackValues>();
  const today = todayInLondon();
  const choose = (day: string) => setValue('givenOn', day, { shouldDirty: true });
  return (
    <div className="day-field">
      <DateInput control={control} name="givenOn" label="When?" error={formState.errors.givenOn?.message} />
      <div className="day-field__quick">
        <Button look="secondary" size="small" onClick={() => choose(today)}>
          Today
        </Button>
        <Button look="secondary" size="small" onClick={() => choose(addDays(today, -1))}>
          Yesterday
        </Button>
      </div>
    </div>
  );
}

/** How they told: the usual ways as large buttons, all others in one list. */
export function WayField() {
  const { register, formState } = useFormContext<FeedbackValues>();
  const chosen = useWatch<FeedbackValues, 'captureMethod'>({ name: 'captureMethod' });
  const error = formState.errors.captureMethod?.message;
  return (
    <div className="way-field">
      <RadioCards
        {...register('captureMethod')}
        label="How did they tell you?"
        options={ways}
        columns={3}
        error={error}
      />
      {chosen === otherWay ? (
        <Field id="otherMethod" label="Which way?">
          <select
            {...register('otherMethod')}
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
