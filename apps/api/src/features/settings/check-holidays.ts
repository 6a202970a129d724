import { readAddedHolidays } from '@heard/domain/calendar/council-calendar';
import { formatPlainDate } from '@heard/domain/calendar/plain-date';
import { addedHolidays, calendarSetting } from '@heard/domain/settings/calendar-settings';
import { type Setting, type SettingChange, textsOf } from '@heard/domain/settings/setting';
import type { SettingDraft } from '@heard/domain/settings/setting-draft';
import { InvalidInputError } from '../../platform/errors.js';
import type { Unit } from '../../platform/unit.js';
import { daysCounted } from './settings.queries.js';

/** Refuses to take a bank holiday back with which the due day of a complaint was counted. Throws INVALID_INPUT. */
export async function checkHolidays(
  unit: Unit,
  { key }: Setting,
  { before, after }: SettingChange,
  { parts }: SettingDraft,
): Promise<void> {
  if (key !== calendarSetting.key) return;
  const kept = readAddedHolidays(textsOf(after, addedHolidays));
  const gone = readAddedHolidays(textsOf(before, addedHolidays)).filter(({ on }) => kept.every((one) => one.on !== on));
  const [counted] = await daysCounted(
    unit,
    gone.map(({ on }) => on),
  );
  if (counted === undefined) return;
  const at = parts.findIndex(({ name }) => name === addedHolidays.name);
  throw new InvalidInputError({
    [`parts.${String(at)}.texts`]: `A complaint was counted with ${formatPlainDate(counted)}, so that day stays`,
  });
}
