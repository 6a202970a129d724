import { boardSetting } from '@heard/domain/settings/board-settings';
import { changeProblems, type SettingDraft, settingDraft, valueOfDraft } from '@heard/domain/settings/setting-draft';
import { settingOf } from '@heard/domain/settings/settings';
import type { Unchecked } from '@heard/domain/validation/every-field';
import { recordChanges } from '../../foundations/audit/record-change.js';
import { clientIdToStore } from '../../platform/client-id.js';
import { ConflictError, InvalidInputError, NotFoundError } from '../../platform/errors.js';
import { parseWholeInput } from '../../platform/parse-input.js';
import { payloadHash } from '../../platform/payload-hash.js';
import { assertSameForm } from '../../platform/same-form.js';
import type { Unit } from '../../platform/unit.js';
import { checkHolidays } from './check-holidays.js';
import { type OpenSetting, openSettingOf } from './open-settings.js';
import { changedBefore, changeValue, planIds, settingsNow } from './settings.queries.js';

const words = { what: 'This change', toGoOn: 'To change it again' };
const columns = ['value'];

function whoChanged({ changes }: OpenSetting): string {
  return `${changes[0]?.byName ?? 'Somebody else'} changed this meanwhile. Yours is not saved`;
}

/**
 * Makes a setting another from now on. The same form twice does it once. Throws INVALID_INPUT for what makes no sense or
 * changes nothing, CONFLICT with the setting as it is where somebody else changed it meanwhile.
 */
export async function changeSetting(unit: Unit, input: Unchecked<SettingDraft>): Promise<OpenSetting> {
  const draft = parseWholeInput(settingDraft, input);
  const setting = settingOf(draft.key);
  if (setting === undefined) throw new NotFoundError();
  const clientId = clientIdToStore(draft.clientId);
  const payload = payloadHash({ ...draft, clientId });
  const stored = await changedBefore(unit, clientId, setting.key);
  if (stored !== undefined) {
    assertSameForm(unit, stored, payload, words);
    return openSettingOf(unit, setting);
  }
  const current = await openSettingOf(unit, setting);
  if (current.version !== draft.version) throw new ConflictError(whoChanged(current), current);
  const change = {
    before: (await settingsNow(unit)).get(setting.key) ?? {},
    after: valueOfDraft(draft.parts),
    today: unit.today,
  };
  const problems = changeProblems(setting, change, draft);
  if (Object.keys(problems).length > 0) throw new InvalidInputError(problems);
  await checkHolidays(unit, setting, change, draft);
  const { key } = setting;
  const said = { clientId, payload, key, version: current.version + 1, value: change.after, reason: draft.reason };
  recordChanges(unit, { table: 'setting_change', rowIds: [await changeValue(unit, said)], columns });
  // An open board shows the new limit at once.
  if (key === boardSetting.key) for (const planId of await planIds(unit)) unit.announce('board', planId);
  return openSettingOf(unit, setting);
}
