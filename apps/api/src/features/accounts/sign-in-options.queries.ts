import { Role } from '@heard/domain/access/roles';
import { isWorkingTime, minutesToChange } from '@heard/domain/calendar/working-hours';
import { usualSilenceWeeks } from '@heard/domain/feedback/days-since-heard';
import { workingHoursOf, workingHoursSetting } from '@heard/domain/settings/hours-settings';
import { z } from 'zod';
import { londonLater, londonTime } from '../../platform/london-time.js';
import { count, row, text } from '../../platform/row-shapes.js';
import { rowOf, rowsOf } from '../../platform/sql.js';
import type { OpenUnit } from '../../platform/unit.js';
import { signOnClaims } from './single-sign-on/sign-on.queries.js';

const council = row({ name: text, logoText: text, silenceWeeks: count });
const numbersSet = row({ duty: text, outOfHours: text, hours: z.record(text, z.unknown()).nullable() });
const demoAccount = row({ email: text, role: z.enum(Role), name: text }).readonly();

/** Whom to ring, and which of the two counts now. */
interface NumbersToRing {
  readonly duty: string;
  readonly outOfHours: string;
  /** Null where the council has not said when its day teams are there. */
  readonly isOutOfHours: boolean | null;
  /** When it is the other one that counts. */
  readonly nowUntil: Date | null;
}

export interface SignInOptions {
  readonly councilName: string;
  readonly logoText: string;
  readonly silenceWeeks: number;
  readonly demo: boolean;
  readonly safeguarding: NumbersToRing | null;
  readonly demoAccounts: readonly z.output<typeof demoAccount>[];
  readonly singleSignOn: boolean;
  readonly passwords: boolean;
}

const councilName = `
  select coalesce(s.value ->> 'name', (select o.name from org_unit o where o.kind = 'COUNCIL' limit 1), 'Your council') as name,
    coalesce(s.value ->> 'logoText', 'Heard') as "logoText",
    coalesce((select (h.value ->> 'weeks')::int from setting h where h.key = 'hearing'), ${usualSilenceWeeks}) as "silenceWeeks"
  from (select 1) as one_row left join setting s on s.key = 'council'`;

const numbers = `
  select s.value ->> 'duty' as duty, s.value ->> 'outOfHours' as "outOfHours",
    (select h.value from setting h where h.key = '${workingHoursSetting.key}') as hours from setting s
  where s.key = 'safeguarding' and s.value ->> 'duty' is not null and s.value ->> 'outOfHours' is not null`;

function toNumbers({ now, holidays }: OpenUnit, set: z.output<typeof numbersSet>): NumbersToRing {
  const { duty, outOfHours } = set;
  const hours = workingHoursOf(set.hours ?? {});
  if (hours === null) return { duty, outOfHours, isOutOfHours: null, nowUntil: null };
  const { on, minutes } = londonTime(now);
  const isOutOfHours = !isWorkingTime(hours, on, minutes, holidays);
  return { duty, outOfHours, isOutOfHours, nowUntil: londonLater(now, minutesToChange(hours, on, minutes, holidays)) };
}

/** What the sign-in page offers: the council's name and, in the demo only, its accounts. */
export async function signInOptions(unit: OpenUnit, demo: boolean, singleSignOn: boolean): Promise<SignInOptions> {
  const [named, numbersToRing, demoAccounts, claims] = await Promise.all([
    rowOf(unit, council, councilName),
    rowOf(unit, numbersSet, numbers),
    demo ? rowsOf(unit, demoAccount, 'select a.email, a.role, a.name from app.demo_accounts() a') : [],
    singleSignOn ? signOnClaims(unit) : null,
  ]);
  const unnamed = { name: 'Your council', logoText: 'Heard', silenceWeeks: usualSilenceWeeks };
  const { name, logoText, silenceWeeks } = named ?? unnamed;
  return {
    councilName: name,
    logoText,
    silenceWeeks,
    demo,
    safeguarding: numbersToRing === undefined ? null : toNumbers(unit, numbersToRing),
    demoAccounts,
    singleSignOn,
    passwords: claims === null || claims.passwords === 'EVERYBODY',
  };
}
