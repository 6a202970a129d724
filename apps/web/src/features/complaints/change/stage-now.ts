import { ComplaintEnd, complaintEndLabels } from '@heard/domain/complaints/complaint-end';
import { Finding, findingLabels } from '@heard/domain/complaints/representation-codes';

import { dateText } from '../../../platform/dates';

/** What a refused change is told: how the stage is now. */
export interface StageNow {
  readonly respondedOn: string | null;
  readonly finding: string | null;
  readonly respondedBy: string | null;
  readonly agreedDueOn: string | null;
  readonly extendedBy: string | null;
  readonly endKind: string | null;
  readonly endedOn: string | null;
  readonly endedBy: string | null;
}

function textAt(value: object, name: string): string | null {
  const found: unknown = Reflect.get(value, name);
  return typeof found === 'string' ? found : null;
}

/** The `current` of a CONFLICT, as far as it is what this form knows. */
export function toStageNow(current: unknown): StageNow {
  const value = typeof current === 'object' && current !== null ? current : {};
  return {
    respondedOn: textAt(value, 'respondedOn'),
    finding: textAt(value, 'finding'),
    respondedBy: textAt(value, 'respondedBy'),
    agreedDueOn: textAt(value, 'agreedDueOn'),
    extendedBy: textAt(value, 'extendedBy'),
    endKind: textAt(value, 'endKind'),
    endedOn: textAt(value, 'endedOn'),
    endedBy: textAt(value, 'endedBy'),
  };
}

/** What somebody else has done meanwhile: "Mo Manager answered it on 3 December 2026. Finding: Upheld." */
export function stageNowWords(now: StageNow): string {
  const { respondedOn, finding, respondedBy, agreedDueOn, extendedBy, endedOn } = now;
  if (endedOn) return endedWords(now, endedOn);
  if (respondedOn) {
    const found = finding !== null && isFinding(finding) ? ` Finding: ${findingLabels[finding]}.` : '';
    return `${respondedBy ?? 'Somebody else'} has answered it, on ${dateText(respondedOn)}.${found}`;
  }
  if (agreedDueOn) return `${extendedBy ?? 'Somebody else'} has extended it to ${dateText(agreedDueOn)}.`;
  return 'It is shown above as it is now.';
}

/** "Mo Manager has written down that it ended on 3 December 2026. Withdrawn by the person." */
function endedWords({ endKind, endedBy }: StageNow, endedOn: string): string {
  const how = endKind !== null && isEnd(endKind) ? ` ${complaintEndLabels[endKind]}.` : '';
  return `${endedBy ?? 'Somebody else'} has written down that it ended, on ${dateText(endedOn)}.${how}`;
}

function isEnd(value: string): value is ComplaintEnd {
  return Object.hasOwn(ComplaintEnd, value);
}

function isFinding(value: string): value is Finding {
  return Object.hasOwn(Finding, value);
}
