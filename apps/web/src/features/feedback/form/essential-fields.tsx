import './essential-fields.css';

import {
  captureMethodLabels,
  captureMethods,
  commonCaptureMethods,
  otherCaptureMethods,
} from '@heard/domain/feedback/capture-methods';
import type { ChangeEvent } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';

import { RadioCards } from '../../../ui/choice-cards';
import { describedBy, Field } from '../../../ui/field';
import type { PickedChild } from './child-picker';
import { followMethod } from './choose-source';
import { type FeedbackValues, otherWay } from '../feedback-values';

const anotherWay = { value: otherWay, label: 'Another way' };

/** What is offered first for this child; a baby is heard in no other way. */
function waysOf(child: PickedChild | null) {
  const first = (child?.start.ways ?? commonCaptureMethods).map((value) => ({
    value,
    label: captureMethodLabels[value],
  }));
  return child?.start.onlyWatched ? first : [...first, anotherWay];
}

/** How they told: the usual ways as large buttons, all others in one list. */
export function WayField({ child }: { readonly child: PickedChild | null }) {
  const form = useFormContext<FeedbackValues>();
  const { register, formState } = form;
  const chosen = useWatch<FeedbackValues, 'captureMethod'>({ name: 'captureMethod' });
  const error = formState.errors.captureMethod?.message;
  const follow = (event: ChangeEvent<HTMLInputElement | HTMLSelectElement>) => {
    const method = captureMethods.find((code) => code === event.target.value);
    if (method) followMethod(form, method, child?.age ?? null);
  };
  return (
    <div className="way-field">
      <RadioCards
        {...register('captureMethod', { onChange: follow })}
        label={`How did they ${child?.start.onlyWatched ? 'show' : 'tell'} you?`}
        optional
        options={waysOf(child)}
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
