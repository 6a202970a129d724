import { roleLabels } from '../../access/roles.js';
import { formatPlainDate } from '../../calendar/plain-date.js';
import { unitKindLabels } from '../org-unit-kinds.js';
import type { PersonChange, PersonToAdd } from './people-plan.js';
import type { UnitToClose, UnitToMake } from './plan-units.js';

/** What would become of a line, in a few words. */
export interface SaidChange {
  readonly line: number;
  /** Whom or what it is about. */
  readonly name: string;
  readonly what: string;
}

function roleAt(role: keyof typeof roleLabels, placeName: string | null): string {
  return placeName === null ? roleLabels[role] : `${roleLabels[role]}, ${placeName}`;
}

/** Of a role that nobody gives alone. */
const waitsText = '. Waits for a second person to say yes';

/** `waiting`: the lines whose role waits for a second person. */
export function sayAddition(add: PersonToAdd, waiting: ReadonlySet<number>): SaidChange {
  const { line, name, role, placeName, startsOn } = add;
  const what = `New: ${roleAt(role, placeName)}, from ${formatPlainDate(startsOn)}`;
  return { line, name, what: waiting.has(line) ? what + waitsText : what };
}

export function sayChange(change: PersonChange, waiting: ReadonlySet<number>): SaidChange {
  const { line, person, kind } = change;
  const what = whatOf(change);
  return { line, name: person.name, what: kind === 'ROLE' && waiting.has(line) ? what + waitsText : what };
}

function whatOf(change: PersonChange): string {
  if (change.kind === 'NAME') return `Name: ${change.name}`;
  if (change.kind === 'LEAVES') {
    return change.atOnce ? 'Leaves now: the last day has gone by' : `Leaves on ${formatPlainDate(change.lastOn)}`;
  }
  const { person, draft, placeName } = change;
  const before = person.held === null ? 'no role' : roleAt(person.held.role, person.held.unitName);
  return `${roleAt(draft.role, placeName)}, from ${formatPlainDate(draft.startsOn)}; was ${before}`;
}

export function sayMaking({ line, kind, name, parentName }: UnitToMake): SaidChange {
  return { line, name, what: `New: ${unitKindLabels[kind]}${parentName === null ? '' : `, ${parentName}`}` };
}

export function sayClosing({ line, name, endsOn }: UnitToClose): SaidChange {
  return { line, name, what: `Ends on ${formatPlainDate(endsOn)}` };
}
