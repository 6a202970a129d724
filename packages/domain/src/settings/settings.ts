import { boardSetting } from './board-settings.js';
import { calendarSetting } from './calendar-settings.js';
import { councilSetting, safeguardingSetting } from './council-settings.js';
import { participationSetting, releaseSetting, smallCountsSetting } from './figure-settings.js';
import { retentionSetting } from './retention-settings.js';
import { sessionSetting } from './session-settings.js';
import { hearingSetting } from './hearing-settings.js';
import { secondFactorSetting } from './second-factor-settings.js';
import { workingHoursSetting } from './hours-settings.js';
import type { Setting, SettingGroup } from './setting.js';

/** All that a council sets by one form each, in the order of the page. */
export const settings: readonly Setting[] = [
  councilSetting,
  safeguardingSetting,
  workingHoursSetting,
  calendarSetting,
  hearingSetting,
  participationSetting,
  releaseSetting,
  smallCountsSetting,
  boardSetting,
  sessionSetting,
  secondFactorSetting,
  retentionSetting,
];

export const settingGroupLabels: Readonly<Record<SettingGroup, string>> = {
  COUNCIL: 'Your council',
  HEARING: 'Hearing and answering children',
  FIGURES: 'Figures',
  PLAN: 'Action plan',
  ACCESS: 'People and access',
  RECORDS: 'Keeping records',
};

export function settingOf(key: string): Setting | undefined {
  return settings.find((one) => one.key === key);
}
