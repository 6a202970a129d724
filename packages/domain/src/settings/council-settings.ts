import { longest } from '../validation/text-lengths.js';
import type { Setting, SettingChange, SettingProblem } from './setting.js';
import { readPart } from './setting.js';
import { phonePart, textPart } from './setting-part.js';

export const councilName = textPart({
  name: 'name',
  label: 'Name of the authority',
  hint: 'As people know it, for example Wexmoor Borough Council',
  longest: longest.name,
  without: 'As in Services and teams',
});

/** Beside the mark there is room for a word or two. */
const longestLogoText = 24;

export const logoText = textPart({
  name: 'logoText',
  label: 'Name beside the mark',
  hint: 'What you call this with children and colleagues. Empty: Heard',
  longest: longestLogoText,
  without: 'Heard',
});

export const councilSetting: Setting = {
  key: 'council',
  group: 'COUNCIL',
  title: 'Name and look',
  affects: 'Stands at the top and the bottom of every page, also before anybody has signed in.',
  parts: [councilName, logoText],
};

export const dutyNumber = phonePart({ name: 'duty', label: 'Duty team', hint: 'During the day' });
export const outOfHoursNumber = phonePart({
  name: 'outOfHours',
  label: 'Out of hours',
  hint: 'In the evening, at night and at weekends',
});

function bothOrNone({ after }: SettingChange): SettingProblem | null {
  const [duty, night] = [readPart(after, dutyNumber), readPart(after, outOfHoursNumber)];
  if ((duty === '') === (night === '')) return null;
  const part = duty === '' ? dutyNumber : outOfHoursNumber;
  return {
    part: part.name,
    sentence: 'Enter both numbers: one alone would leave somebody without help at the wrong hour',
  };
}

export const safeguardingSetting: Setting = {
  key: 'safeguarding',
  group: 'COUNCIL',
  title: 'Whom to ring when a child is not safe',
  affects:
    'Shown wherever a child’s words are written down, on their receipt, and at the top of a child’s page for when their worker cannot be reached.',
  parts: [dutyNumber, outOfHoursNumber],
  problem: bothOrNone,
};
