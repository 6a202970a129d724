import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { addDays } from '@heard/domain/calendar/plain-date';
import type { Role } from '@heard/domain/access/roles';
import type { Dice } from '../dice.js';
import { Identities } from '../identities.js';
import type { Tables } from '../tables.js';
import { councilName, mailDomain, services, teamPlans, type TeamKey } from './place.js';
import { staffNames } from './staff-names.js';

export interface Worker {
  readonly personId: string;
  readonly userId: string;
  readonly name: string;
  readonly title: string;
  readonly role: Role;
  readonly team: TeamKey | null;
  readonly isDemo: boolean;
}

/** The council’s organisation units and the people in them. */
export interface Council {
  readonly councilId: string;
  readonly orgUnitIds: ReadonlyMap<string, string>;
  readonly workers: readonly Worker[];
}

interface Post {
  readonly title: string;
  readonly role: Role;
  readonly orgUnit: string;
  readonly team: TeamKey | null;
  readonly demo?: string;
}

const demoPractitionerTeam: TeamKey = 'beech';

/** Who holds which demo account; two of them do not work for the council. */
function postsOfTeam(team: (typeof teamPlans)[number]): Post[] {
  const isDemoTeam = team.key === demoPractitionerTeam;
  const manager: Post = {
    title: `Team manager, ${team.name}`,
    role: 'TEAM_MANAGER',
    orgUnit: team.key,
    team: team.key,
    ...(isDemoTeam ? { demo: 'team-manager' } : {}),
  };
  const practitioners = Array.from({ length: team.practitioners }, (_, at): Post => ({
    title: team.titles[at % team.titles.length] ?? 'Social worker',
    role: 'PRACTITIONER',
    orgUnit: team.key,
    team: team.key,
    ...(isDemoTeam && at === 0 ? { demo: 'practitioner' } : {}),
  }));
  return [manager, ...practitioners];
}

function repeated(count: number, post: Post, demo: string): Post[] {
  return Array.from({ length: count }, (_, at) => (at === 0 ? { ...post, demo } : post));
}

/** Sixty posts in all. */
function posts(): Post[] {
  const heads = services.map(({ head, key }): Post => ({ title: head, role: 'LEADERSHIP', orgUnit: key, team: null }));
  return [
    {
      title: 'Director of Children’s Services',
      role: 'LEADERSHIP',
      orgUnit: 'council',
      team: null,
      demo: 'leadership',
    },
    ...heads,
    ...teamPlans.flatMap(postsOfTeam),
    ...repeated(
      4,
      { title: 'Independent reviewing officer', role: 'REVIEWING_OFFICER', orgUnit: 'rights', team: 'rights' },
      'reviewing-officer',
    ),
    ...repeated(
      2,
      { title: 'Children’s rights officer', role: 'CHILDRENS_RIGHTS', orgUnit: 'rights', team: 'rights' },
      'childrens-rights',
    ),
    ...repeated(
      1,
      { title: 'Complaints manager', role: 'COMPLAINTS_MANAGER', orgUnit: 'voice', team: null },
      'complaints-manager',
    ),
    ...repeated(
      1,
      { title: 'Quality assurance lead', role: 'QUALITY_ASSURANCE', orgUnit: 'voice', team: null },
      'quality-assurance',
    ),
    ...repeated(
      1,
      { title: 'Systems administrator', role: 'ADMINISTRATOR', orgUnit: 'council', team: null },
      'administrator',
    ),
  ];
}

const outsiders: readonly (Post & { readonly name: string })[] = [
  {
    name: 'Imelda Rostron',
    title: 'Designated safeguarding lead, Moorside Academy',
    role: 'PARTNER',
    orgUnit: 'council',
    team: null,
    demo: 'partner',
  },
  {
    name: 'Cllr Edwin Garforth',
    title: 'Lead member for children',
    role: 'ELECTED_MEMBER',
    orgUnit: 'council',
    team: null,
    demo: 'elected-member',
  },
];

function addOrgUnits(tables: Tables, ids: Identities, openedOn: PlainDate): ReadonlyMap<string, string> {
  const orgUnitIds = new Map<string, string>();
  const add = (key: string, kind: string, parent: string | null, name: string): void => {
    const id = ids.next();
    orgUnitIds.set(key, id);
    tables.add('org_unit', {
      id,
      kind,
      parent_id: parent === null ? null : (orgUnitIds.get(parent) ?? null),
      name,
      starts_on: openedOn,
      ends_on: null,
    });
  };
  add('council', 'COUNCIL', null, councilName);
  for (const service of services) {
    add(service.key, 'SERVICE', 'council', service.name);
    for (const team of service.teams) add(team.key, 'TEAM', service.key, team.name);
  }
  return orgUnitIds;
}

/** Everything is entered on its day here, so there is nothing to wait for before figures are released. */
function addSettings(tables: Tables): void {
  tables.add('setting', { key: 'figure_release', value: { daysAfterPeriod: '0', hoursAfterEntry: '0' } });
}

/** Units, sixty staff, and the ten accounts that the sign-in page offers. */
export function addCouncil(tables: Tables, dice: Dice, today: PlainDate): Council {
  const ids = new Identities('council');
  const orgUnitIds = addOrgUnits(tables, ids, addDays(today, -4000));
  addSettings(tables);
  const staffed = posts().map((post, at) => ({ ...post, name: staffNames[at] ?? `Colleague ${String(at)}` }));
  const workers = [...staffed, ...outsiders].map((post): Worker => {
    const worker: Worker = {
      personId: ids.next(),
      userId: ids.next(),
      name: post.name,
      title: post.title,
      role: post.role,
      team: post.team,
      isDemo: post.demo !== undefined,
    };
    tables.add('person', { id: worker.personId, name: post.name });
    const email = post.demo
      ? `${post.demo}@demo.example`
      : `${post.name.toLowerCase().replaceAll(/[^a-z]+/g, '.')}@${mailDomain}`;
    tables.add('user_account', {
      id: worker.userId,
      person_id: worker.personId,
      email,
      password_hash: null,
      is_demo: worker.isDemo,
      disabled_at: null,
    });
    tables.add('role_grant', {
      id: ids.next(),
      user_id: worker.userId,
      role: post.role,
      org_unit_id: post.orgUnit === 'council' ? null : (orgUnitIds.get(post.orgUnit) ?? null),
      starts_on: addDays(today, post.demo ? -1900 : -dice.between(1200, 2600)),
      ends_on: null,
    });
    return worker;
  });
  return { councilId: orgUnitIds.get('council') ?? '', orgUnitIds, workers };
}

/** The account that the sign-in page offers for this role. */
export function demoWorker(council: Council, role: Role): Worker {
  const found = council.workers.find((worker) => worker.isDemo && worker.role === role);
  if (!found) throw new Error(`No demo account for ${role}`);
  return found;
}

export function orgUnitId(council: Council, key: string): string {
  const id = council.orgUnitIds.get(key);
  if (id === undefined) throw new Error(`No organisation unit ${key}`);
  return id;
}
