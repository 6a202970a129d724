import { formatPlainDate } from '@heard/domain/calendar/plain-date';
import type { ExtensionFacts } from '@heard/domain/complaints/extension-draft';
import type { Unchecked } from '@heard/domain/validation/every-field';
import { InvalidInputError } from '../../../platform/errors.js';
import type { Unit } from '../../../platform/unit.js';
import type { ComplaintToChange } from './change-complaint.service.js';
import { changeStage, stageToChange } from './change-stage.service.js';
import { checkExtension } from './check-extension.js';
import { assertMayChange } from '../complaint.policy.js';

/**
 * Agrees a later date, for one of the two reasons that the law knows, or writes down that it was agreed. The standard
 * date stays. Throws as `changeStage`.
 */
export async function extendComplaint(
  unit: Unit,
  { id, version, ...draft }: ComplaintToChange & Unchecked<ExtensionFacts>,
): Promise<void> {
  assertMayChange(unit, 'complaint:extend');
  const changing = await stageToChange(unit, { id, version });
  const { respondedOn, endedOn } = changing.run;
  if (endedOn !== null)
    throw new InvalidInputError({ agreedDueOn: `This complaint ended on ${formatPlainDate(endedOn)}` });
  await changeStage(unit, changing, await checkExtension(unit, changing, draft, { respondedOn, at: '' }));
}
