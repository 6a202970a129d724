import type { SettingRow, SettingRows } from '@heard/domain/settings/setting-rows';
import type { RefCallback } from 'react';

import { Button } from '../../ui/button';

interface RowFieldsProps {
  readonly id: string;
  readonly shape: SettingRows;
  readonly row: SettingRow;
  /** From 0. */
  readonly at: number;
  readonly hold: RefCallback<HTMLInputElement>;
  readonly onChange: (row: SettingRow) => void;
  readonly onRemove: () => void;
}

/** One line: its two fields, and the button that takes it back. Their names stand above the first line. */
export function RowFields({ id, shape, row: [first, second], at, hold, onChange, onRemove }: RowFieldsProps) {
  const which = `${shape.one} ${String(at + 1)}`;
  return (
    <div className="setting-rows__row">
      {[
        {
          ...shape.first,
          id: `${id}-first`,
          value: first,
          ref: hold,
          change: (text: string) => onChange([text, second]),
        },
        {
          ...shape.second,
          id: `${id}-second`,
          value: second,
          ref: null,
          change: (text: string) => onChange([first, text]),
        },
      ].map(({ change, fits, label, longest, ...input }) => (
        <div key={input.id} className={fits === 20 ? 'setting-rows__wide' : undefined}>
          <label htmlFor={input.id} className={at === 0 ? 'setting-rows__label' : 'visually-hidden'}>
            {label} <span className="visually-hidden">of {which}</span>
          </label>
          <input
            {...input}
            className={`control control--${String(fits)}`}
            maxLength={input.type === 'text' ? longest : undefined}
            max={input.type === 'date' ? '9999-12-31' : undefined}
            autoComplete="off"
            onChange={(event) => change(event.target.value)}
          />
        </div>
      ))}
      <Button look="quiet" size="small" onClick={onRemove}>
        Remove <span className="visually-hidden">{[which, second].filter((text) => text !== '').join(', ')}</span>
      </Button>
    </div>
  );
}
