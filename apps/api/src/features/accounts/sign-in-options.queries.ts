import { isRole, type Role } from '@heard/domain/access/roles';
import type { OpenUnit } from '../../platform/unit.js';

export interface SignInOptions {
  readonly councilName: string;
  readonly demo: boolean;
  readonly safeguarding: { readonly duty: string; readonly outOfHours: string } | null;
  readonly demoAccounts: readonly { readonly email: string; readonly role: Role; readonly name: string }[];
}

interface DemoAccountRow {
  readonly email: string;
  readonly role: string;
  readonly name: string;
}

/** What the sign-in page offers: the council's name and, in the demo only, its accounts. */
export async function signInOptions(unit: OpenUnit, demo: boolean): Promise<SignInOptions> {
  const [council] = await unit.query<{ name: string }>(
    `select coalesce((select s.value ->> 'name' from setting s where s.key = 'council'),
       (select o.name from org_unit o where o.kind = 'COUNCIL' limit 1), 'Your council') as name`,
  );
  const [numbers] = await unit.query<{ duty: string; outOfHours: string }>(
    `select s.value ->> 'duty' as duty, s.value ->> 'outOfHours' as "outOfHours" from setting s
     where s.key = 'safeguarding' and s.value ? 'duty' and s.value ? 'outOfHours'`,
  );
  const rows = demo ? await unit.query<DemoAccountRow>('select * from app.demo_accounts()') : [];
  return {
    councilName: council?.name ?? 'Your council',
    demo,
    safeguarding: numbers ?? null,
    demoAccounts: rows.flatMap(({ email, role, name }) => (isRole(role) ? [{ email, role, name }] : [])),
  };
}
