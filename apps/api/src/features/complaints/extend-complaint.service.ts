import { extensionDraft } from '@heard/domain/complaints/extension-draft';
import { extensionRefusal } from '@heard/domain/complaints/extension-rule';
import { InvalidInputError } from '../../platform/errors.js';
import { parseInput } from '../../platform/parse-input.js';
import type { Unit } from '../../platform/unit.js';
import { changeStage, stageToChange } from './change-stage.js';
import { assertMayChange } from './complaint.policy.js';
import { longestDueOn } from './to-complaint-clock.js';

/** Agrees a later date, for one of the two reasons that the law knows. The standard date stays. Throws as `changeStage`. */
export async function extendComplaint(
  unit: Unit,
  input: { readonly id: string; readonly version: number },
): Promise<void> {
  assertMayChange(unit, 'complaint:extend');
  const changing = await stageToChange(unit, input.id, input.version);
  const { run, complaint } = changing;
  const extendedDueOn = longestDueOn(complaint.procedure, run, unit);
  const refusal = extensionRefusal({ ...run, extendedDueOn }, unit.today);
  if (refusal !== null) throw new InvalidInputError({ agreedDueOn: refusal });
  const { startedOn, standardDueOn } = run;
  const limits = { today: unit.today, startedOn, standardDueOn, extendedDueOn, holidays: unit.holidays };
  const extension = parseInput(extensionDraft(limits), input);
  await changeStage(unit, changing, {
    agreed_due_on: extension.agreedDueOn,
    extension_reason: extension.reason,
    extension_note: extension.note,
    extended_on: extension.extendedOn,
    extended_by: unit.actor.userId,
    extended_at: unit.now,
  });
}
