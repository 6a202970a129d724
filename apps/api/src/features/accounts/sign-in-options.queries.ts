import { Role } from '@heard/domain/access/roles';
import { usualSilenceWeeks } from '@heard/domain/feedback/days-since-heard';
import { z } from 'zod';
import { count, row, text } from '../../platform/row-shapes.js';
import { rowOf, rowsOf } from '../../platform/sql.js';
import type { OpenUnit } from '../../platform/unit.js';
import { signOnClaims } from './single-sign-on/sign-on.queries.js';

const council = row({ name: text, logoText: text, silenceWeeks: count });
const safeguarding = row({ duty: text, outOfHours: text }).readonly();
const demoAccount = row({ email: text, role: z.enum(Role), name: text }).readonly();

export interface SignInOptions {
  readonly councilName: string;
  readonly logoText: string;
  readonly silenceWeeks: number;
  readonly demo: boolean;
  readonly safeguarding: z.output<typeof safeguarding> | null;
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
  select s.value ->> 'duty' as duty, s.value ->> 'outOfHours' as "outOfHours" from setting s
  where s.key = 'safeguarding' and s.value ->> 'duty' is not null and s.value ->> 'outOfHours' is not null`;

/** What the sign-in page offers: the council's name and, in the demo only, its accounts. */
export async function signInOptions(unit: OpenUnit, demo: boolean, singleSignOn: boolean): Promise<SignInOptions> {
  const [named, numbersToRing, demoAccounts, claims] = await Promise.all([
    rowOf(unit, council, councilName),
    rowOf(unit, safeguarding, numbers),
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
    safeguarding: numbersToRing ?? null,
    demoAccounts,
    singleSignOn,
    passwords: claims === null || claims.passwords === 'EVERYBODY',
  };
}
