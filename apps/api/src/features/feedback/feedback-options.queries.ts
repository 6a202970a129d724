import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { usualAnswerBy } from '@heard/domain/feedback/first-choices';
import type { ThemeArea } from '@heard/domain/feedback/themes';
import { recordChildAccess } from '../../foundations/audit/record-access.js';
import { NotFoundError } from '../../platform/errors.js';
import type { Unit } from '../../platform/unit.js';
import { assertMayRecordFor } from './feedback.policy.js';

export interface Colleague {
  readonly id: string;
  readonly name: string;
  readonly role: string;
}

export interface ChildOfForm {
  readonly id: string;
  readonly name: string;
  readonly knownAs: string | null;
  readonly reference: string;
  readonly language: string;
  readonly dateOfBirth: PlainDate | null;
  readonly expectedBirthOn: PlainDate | null;
}

/** What the form offers: themes, and for one child the people who work with them. */
export interface FeedbackOptions {
  readonly child: ChildOfForm | null;
  readonly themes: readonly { readonly key: string; readonly label: string; readonly area: ThemeArea }[];
  readonly people: readonly Colleague[];
  readonly usualAnswerBy: PlainDate;
}

const childOfForm = `
  select c.id, c.name, c.known_as as "knownAs", c.reference, c.language, c.date_of_birth as "dateOfBirth",
    c.expected_birth_on as "expectedBirthOn" from child c where c.id = $1`;

const peopleAround = `
  select u.id, p.name, g.role from app.people_around($1) around
  join user_account u on u.id = around and u.disabled_at is null
  join person p on p.id = u.person_id
  join role_grant g on g.user_id = u.id and g.starts_on <= $2 and (g.ends_on is null or g.ends_on >= $2)
  order by p.name, u.id`;

/** NOT_FOUND for a child out of reach; that a child was named here is written to the audit log. Without a child: the themes alone. */
export async function feedbackOptions(unit: Unit, childId: string | null): Promise<FeedbackOptions> {
  if (childId !== null) await assertMayRecordFor(unit, childId);
  const themes = await unit.query<FeedbackOptions['themes'][number]>(
    'select t.key, t.label, t.area from theme t where t.retired_on is null order by t.label',
  );
  const answerBy = usualAnswerBy(unit.today, unit.holidays);
  if (childId === null) return { child: null, themes, people: [], usualAnswerBy: answerBy };
  const [child] = await unit.query<ChildOfForm>(childOfForm, [childId]);
  if (child === undefined) throw new NotFoundError('We could not find that child');
  recordChildAccess(unit, { operation: 'feedbackOptions', childIds: [childId], depth: 'LISTED' });
  const people = await unit.query<Colleague>(peopleAround, [childId, unit.today]);
  return { child, themes, people, usualAnswerBy: answerBy };
}
