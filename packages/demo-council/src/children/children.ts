import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { addMonths } from '@heard/domain/calendar/months';
import { addDays } from '@heard/domain/calendar/plain-date';
import type { Dice } from '../dice.js';
import { Identities } from '../identities.js';
import type { Tables } from '../tables.js';
import { type Council, orgUnitId } from '../council/people.js';
import { childStory, familyStory } from './care-story.js';
import type { FamilyStory } from './family-story.js';
import { makeChildren } from './cohorts.js';
import type { ChildCore, DemoChild, Span } from './demo-child.js';
import { howToHearMe } from './how-to-hear-me.js';
import { knownOn } from './known-on.js';

/** The four hundred, with their stories; brothers and sisters share theirs. */
export function makeDemoChildren(dice: Dice, today: PlainDate, scale: number): DemoChild[] {
  const families = new Map<number, FamilyStory>();
  const cores = makeChildren(dice.fork('cores'), new Identities('children'), today, scale);
  const stories = dice.fork('stories');
  return cores.map((core) => {
    const family = families.get(core.family) ?? familyStory(stories, core, today);
    families.set(core.family, family);
    return fitted(stories, core, family, today);
  });
}

/** A baby born after the family's story ended would have none: such a child's begins with a short stay of its own. */
function fitted(dice: Dice, core: ChildCore, family: FamilyStory, today: PlainDate): DemoChild {
  const bornLate = core.bornOn !== null && family.endedOn !== null && core.bornOn > addMonths(family.endedOn, -4);
  const bornOn = bornLate ? addMonths(family.beganOn, -dice.between(4, 60)) : core.bornOn;
  const child = { ...core, bornOn };
  return { ...child, ...childStory(dice, child, family, today) };
}

export function addChildren(
  tables: Tables,
  council: Council,
  children: readonly DemoChild[],
  dice: Dice,
  today: PlainDate,
): void {
  const ids = new Identities('child rows');
  for (const child of children) {
    tables.add('child', {
      id: child.id,
      reference: child.reference,
      name: `${child.givenName} ${child.surname}`,
      known_as: child.knownAs,
      date_of_birth: child.bornOn,
      expected_birth_on: child.expectedOn,
      sex: child.sex,
      ethnicity: child.ethnicity,
      language: child.language,
      send_flag: child.disabled,
      how_to_hear_me: howToHearMe(dice, child, today),
    });
    if (child.legal.length > 0) {
      tables.add('child_identifier', {
        id: ids.next(),
        child_id: child.id,
        system: 'SSDA903',
        value: `WX${child.reference.slice(3)}`,
      });
    }
    for (const span of child.teams) {
      tables.add('child_team', {
        id: ids.next(),
        child_id: child.id,
        org_unit_id: orgUnitId(council, span.value),
        starts_on: span.from,
        ends_on: span.to,
      });
    }
    addStatuses(tables, ids, child, today);
  }
}

/** Why a placement ended, as the return says it. */
const reasons = ['CARPL', 'CREQO', 'CHILD', 'CARPL', 'CREQB', 'LAREQ', 'CLOSE', 'CARPL'] as const;

function follows(before: Span<string> | undefined, after: Span<string> | undefined): boolean {
  return before !== undefined && before.to !== null && after !== undefined && after.from <= addDays(before.to, 1);
}

/** Why a stay in a place began and ended: a move where another follows at once. */
function whyMoved(spans: readonly Span<string>[], at: number, family: number) {
  const why = reasons[(at + family) % reasons.length] ?? null;
  return {
    began_because: follows(spans[at - 1], spans[at]) ? 'P' : 'S',
    ended_because: follows(spans[at], spans[at + 1]) ? why : null,
  };
}

function addStatuses(tables: Tables, ids: Identities, child: DemoChild, today: PlainDate): void {
  const add = (kind: string, spans: readonly Span<string>[]): void => {
    for (const [at, span] of spans.entries()) {
      const year =
        kind === 'CLA_EPISODE' || kind === 'PLACEMENT' || kind === 'CATEGORY_OF_NEED'
          ? Number(span.from.slice(0, 4))
          : null;
      tables.add('child_status', {
        id: ids.next(),
        child_id: child.id,
        kind,
        code: span.value,
        code_year: year,
        starts_on: span.from,
        ends_on: span.to,
        source: 'CASE_SYSTEM',
        created_at: `${knownOn(addDays(span.from, 3), today)}T06:00:00Z`,
        ...(kind === 'PLACEMENT' ? whyMoved(spans, at, child.family) : { began_because: null, ended_because: null }),
      });
    }
  };
  add('CLA_EPISODE', child.legal);
  add('PLACEMENT', child.placements);
  add('CP_PLAN', child.protection);
  add('CIN_PLAN', child.inNeed);
  add('CARE_LEAVER', child.leaver ? [child.leaver] : []);
  const first = child.legal[0];
  if (first) add('CATEGORY_OF_NEED', [{ value: child.need, from: first.from, to: child.legal.at(-1)?.to ?? null }]);
}
