import { type ThemeChoice, useThemeChoice } from '../platform/theme-choice';
import './theme-switch.css';

const choices: readonly { readonly value: ThemeChoice; readonly label: string }[] = [
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
  { value: 'system', label: 'As device' },
];

export function ThemeSwitch() {
  const [theme, choose] = useThemeChoice();
  return (
    <fieldset className="theme-switch">
      <legend>Colours</legend>
      <div className="theme-switch__row">
        {choices.map(({ value, label }) => (
          <label key={value}>
            <input type="radio" name="theme" value={value} checked={theme === value} onChange={() => choose(value)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
