import { type ExtensionFacts, extensionDraft } from '@heard/domain/complaints/extension-draft';
import { extensionRefusal } from '@heard/domain/complaints/extension-rule';
import type { Unchecked } from '@heard/domain/validation/every-field';
import { InvalidInputError } from '../../platform/errors.js';
import { parseWholeInput } from '../../platform/parse-input.js';
import type { Unit } from '../../platform/unit.js';
import { changeStage, type StageToChange, stageToChange } from './change-stage.js';
import { assertMayChange } from './complaint.policy.js';
import { longestDueOn } from './to-complaint-clock.js';

/** Agrees a later date, for one of the two reasons that the law knows. The standard date stays. Throws as `changeStage`. */
export async function extendComplaint(
  unit: Unit,
  { id, version, ...draft }: StageToChange & Unchecked<ExtensionFacts>,
): Promise<void> {
  assertMayChange(unit, 'complaint:extend');
  const changing = await stageToChange(unit, { id, version });
  const { run, complaint } = changing;
  const extendedDueOn = longestDueOn(complaint, run, unit);
  const refusal = extensionRefusal({ ...run, extendedDueOn });
  if (refusal !== null) throw new InvalidInputError({ agreedDueOn: refusal });
  const { startedOn, standardDueOn, respondedOn } = run;
  const { today, holidays } = unit;
  const limits = { today, startedOn, standardDueOn, extendedDueOn, respondedOn, holidays };
  const extension = parseWholeInput(extensionDraft(limits), draft);
  await changeStage(unit, changing, {
    agreedDueOn: extension.agreedDueOn,
    extensionReason: extension.reason,
    extensionNote: extension.note,
    extendedOn: extension.extendedOn,
    extendedBy: unit.actor.userId,
    extendedAt: unit.now,
  });
}
