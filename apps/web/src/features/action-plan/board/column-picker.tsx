import './column-picker.css';

import { useEffect, useRef } from 'react';

import type { BoardColumn } from '../board-data';
import { StandMark } from '../stand-mark';

interface ColumnPickerProps {
  readonly columns: readonly BoardColumn[];
  readonly chosen: string;
  readonly onChoose: (key: string) => void;
}

/** Where there is room for one column: which one. */
export function ColumnPicker({ columns, chosen, onChoose }: ColumnPickerProps) {
  const box = useRef<HTMLFieldSetElement>(null);
  const empty = columns.find(({ key }) => key === chosen)?.actions.length === 0;
  useEffect(() => {
    // The last card has just left: the focus stays near, where the next column is chosen.
    if (empty && document.activeElement === document.body) box.current?.querySelector<HTMLElement>(':checked')?.focus();
  }, [empty]);
  return (
    <fieldset className="column-picker" ref={box}>
      <legend className="visually-hidden">Column</legend>
      {columns.map(({ key, label, actions }) => (
        <label key={key} className="column-picker__choice">
          <input type="radio" name="column" value={key} checked={key === chosen} onChange={() => onChoose(key)} />
          <span className="column-picker__count numbers">{actions.length}</span>
          <span className="column-picker__label">{label}</span>
          <StandMark column={key} />
        </label>
      ))}
    </fieldset>
  );
}
