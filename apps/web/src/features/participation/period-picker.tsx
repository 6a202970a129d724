import '../../ui/control.css';
import '../../ui/inline-choice.css';

import { dateText } from '../../platform/dates';
import type { PeriodChoice } from './periods';

interface PeriodPickerProps {
  readonly choices: readonly PeriodChoice[];
  readonly period: PeriodChoice;
  readonly onChoose: (value: string) => void;
}

const groups = [
  { group: 'year', label: 'Years, April to March' },
  { group: 'quarter', label: 'Quarters' },
] as const;

/** Which months the figures are about. */
export function PeriodPicker({ choices, period, onChoose }: PeriodPickerProps) {
  return (
    <div className="inline-choice">
      <label className="inline-choice__label" htmlFor="period">
        Time
      </label>
      <select id="period" className="control" value={period.value} onChange={(event) => onChoose(event.target.value)}>
        <PeriodOptions choices={choices.filter((choice) => choice.group === 'recent')} />
        {groups.map(({ group, label }) => {
          const inGroup = choices.filter((choice) => choice.group === group);
          return inGroup.length === 0 ? null : (
            <optgroup key={group} label={label}>
              <PeriodOptions choices={inGroup} />
            </optgroup>
          );
        })}
      </select>
      <p className="soft">{countedText(period.publishedOn)}</p>
    </div>
  );
}

/** Which state of the records the figures are of. */
export function countedText(publishedOn: string | null): string {
  return publishedOn === null ? 'Counted from the records as they are now' : `Published ${dateText(publishedOn)}`;
}

function PeriodOptions({ choices }: { readonly choices: readonly PeriodChoice[] }) {
  return choices.map(({ value, optionLabel }) => (
    <option key={value} value={value}>
      {optionLabel}
    </option>
  ));
}
