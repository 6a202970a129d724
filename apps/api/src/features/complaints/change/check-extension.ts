import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { type ExtensionFacts, extensionDraft } from '@heard/domain/complaints/extension-draft';
import { extensionRefusal } from '@heard/domain/complaints/extension-rule';
import type { Unchecked } from '@heard/domain/validation/every-field';
import { parseWholeDraft } from '@heard/domain/validation/parse-whole-draft';
import { InvalidInputError } from '../../../platform/errors.js';
import type { Unit } from '../../../platform/unit.js';
import type { ChangingStage, StageExtension } from './change-stage.service.js';
import { calendarOfStage, longestDueOn } from '../read/to-complaint-clock.js';

interface ToldWith {
  /** The day of the answer, where there is one or it is written down at the same time. */
  readonly respondedOn: PlainDate | null;
  /** Where the extension stands in the form: before the names of its fields. */
  readonly at: '' | 'extension.';
}

/** What an extension writes into this stage, judged by the day on which the person was told. Throws INVALID_INPUT. */
export async function checkExtension(
  unit: Unit,
  { run, complaint }: ChangingStage,
  draft: Unchecked<ExtensionFacts>,
  { respondedOn, at }: ToldWith,
): Promise<StageExtension> {
  const { today, holidays, counted } = await calendarOfStage(unit, complaint);
  const extendedDueOn = longestDueOn({ holidays }, complaint, run);
  const refusal = extensionRefusal({ ...run, respondedOn, extendedDueOn });
  if (refusal !== null) throw new InvalidInputError({ [`${at}agreedDueOn`]: refusal });
  const { startedOn, standardDueOn } = run;
  const limits = { today, startedOn, standardDueOn, extendedDueOn, respondedOn, holidays };
  const parsed = parseWholeDraft(extensionDraft(limits), draft);
  if (!parsed.ok) {
    const named = Object.entries(parsed.fields).map(([field, message]) => [`${at}${field}`, message]);
    throw new InvalidInputError(Object.fromEntries(named));
  }
  const extension = parsed.value;
  return {
    // Beyond what was known when the clock started, it is counted with what is known now.
    calendarVersion: extension.agreedDueOn > counted.through ? unit.holidays.version : counted.version,
    agreedDueOn: extension.agreedDueOn,
    extensionReason: extension.reason,
    extensionNote: extension.note,
    extendedOn: extension.extendedOn,
    extendedBy: unit.actor.userId,
    extendedAt: unit.now,
  };
}
