import {
  councilName,
  councilSetting,
  dutyNumber,
  outOfHoursNumber,
  safeguardingSetting,
} from '@heard/domain/settings/council-settings';
import { participationSetting, targetRate } from '@heard/domain/settings/figure-settings';
import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { textsOf } from '@heard/domain/settings/setting';
import type { Unit } from '../../../platform/unit.js';
import { settingsNow } from '../settings.queries.js';
import { type SetUpCounts, setUpCounts } from './set-up.queries.js';

export interface SetUpState extends SetUpCounts {
  readonly hasName: boolean;
  readonly hasPhones: boolean;
  readonly hasTarget: boolean;
  readonly calendarThrough: PlainDate;
}

/** How far a council has come with setting itself up, from its own rows. */
export async function openSetUp(unit: Unit): Promise<SetUpState> {
  const values = await settingsNow(unit);
  const isSet = (key: string, part: { readonly name: string }): boolean =>
    textsOf(values.get(key) ?? {}, part).some((text) => text !== '');
  return {
    ...(await setUpCounts(unit)),
    hasName: isSet(councilSetting.key, councilName),
    hasPhones: [dutyNumber, outOfHoursNumber].every((part) => isSet(safeguardingSetting.key, part)),
    hasTarget: isSet(participationSetting.key, targetRate),
    calendarThrough: unit.holidays.through,
  };
}
