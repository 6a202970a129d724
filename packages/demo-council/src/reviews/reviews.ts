import { ageAt } from '@heard/domain/children/age-at';
import { ageOn } from '@heard/domain/calendar/months';
import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { addDays } from '@heard/domain/calendar/plain-date';
import type { ParticipationCode } from '@heard/domain/participation/participation-codes';
import { type DemoChild, valueOn } from '../children/demo-child.js';
import { type Council, orgUnitId } from '../council/people.js';
import type { TeamKey } from '../council/place.js';
import type { Dice } from '../dice.js';
import { Identities } from '../identities.js';
import type { Row, Tables } from '../tables.js';
import { addPastReturns, type PastReturn, pastReturns } from './past-returns.js';
import { careReviewDays, conferenceDays, type Held } from './review-days.js';
import { codeAsEntered, participationCode } from './took-part.js';

/** A review or a conference at which somebody may have said something. */
export interface Meeting {
  readonly kind: 'REVIEW' | 'CONFERENCE';
  readonly child: DemoChild;
  readonly heldOn: PlainDate;
  readonly code: ParticipationCode | null;
  readonly cameAndSpoke: boolean;
}

/** How far back the demo's reviews and conferences go. */
const windowInDays = 1096;

function chaired(dice: Dice, code: ParticipationCode, age: number): 'NONE' | 'PART' | 'ALL' | null {
  if (age < 4) return null;
  if (code !== 'PN1' || age < 9) return 'NONE';
  return dice.weighted([
    ['ALL', 8 + age],
    ['PART', 22],
    ['NONE', 70],
  ] as const);
}

class MeetingMaker {
  readonly meetings: Meeting[] = [];
  readonly returns: readonly PastReturn[];
  private readonly slips: Dice;
  private readonly ids = new Identities('meetings');

  constructor(
    private readonly tables: Tables,
    private readonly council: Council,
    private readonly dice: Dice,
    private readonly today: PlainDate,
  ) {
    this.returns = pastReturns(today);
    this.slips = dice.fork('slips of codes');
  }

  reviews(child: DemoChild): void {
    const from = child.legal[0]?.from;
    if (from === undefined) return;
    const until = child.legal.at(-1)?.to ?? this.today;
    for (const held of careReviewDays(this.dice, from, until)) {
      if (held.heldOn >= addDays(this.today, -windowInDays)) this.review(child, held);
    }
  }

  conferences(child: DemoChild): void {
    for (const plan of child.protection) {
      for (const [at, held] of conferenceDays(this.dice, plan.from, plan.to ?? this.today).entries()) {
        if (held.heldOn >= addDays(this.today, -windowInDays)) this.conference(child, held, at === 0);
      }
    }
  }

  private team(child: DemoChild, day: PlainDate): TeamKey | null {
    return valueOn(child.teams, day) ?? child.teams.at(-1)?.value ?? null;
  }

  private review(child: DemoChild, held: Held): void {
    const age = child.bornOn === null ? 0 : ageOn(child.bornOn, held.heldOn);
    const team = this.team(child, held.heldOn);
    const tookPart = participationCode(this.dice, child, age, team, held.heldOn, this.today);
    const code = codeAsEntered(this.slips, tookPart, age);
    this.tables.add('care_review', {
      id: this.ids.next(),
      child_id: child.id,
      due_on: held.dueOn,
      held_on: held.heldOn,
      same_day_no: 1,
      participation_code: code,
      chaired_by_child: chaired(this.dice, code, age),
      ...askedBefore(this.dice, code, held.heldOn),
      late_reason: held.lateReason,
      org_unit_id: this.orgUnitIdOf(team),
      import_run_id: this.returns.find(({ from, to }) => held.heldOn >= from && held.heldOn <= to)?.id ?? null,
    });
    const cameAndSpoke = code === 'PN1' || code === 'PN2';
    this.meetings.push({ kind: 'REVIEW', child, heldOn: held.heldOn, code, cameAndSpoke });
  }

  private conference(child: DemoChild, held: Held, isFirst: boolean): void {
    const age = ageAt({ dateOfBirth: child.bornOn }, held.heldOn) ?? -1;
    const attended = age >= 12 && this.dice.chance(0.3);
    const gaveViews = age >= 4 && (attended || this.dice.chance(0.66));
    const tooYoung = age < 4;
    this.tables.add('cp_conference', {
      id: this.ids.next(),
      child_id: child.id,
      kind: isFirst ? 'ICPC' : 'RCPC',
      target_on: held.dueOn,
      held_on: held.heldOn,
      quorate: this.dice.chance(0.95),
      late_reason: held.lateReason,
      child_attended: tooYoung ? null : attended,
      child_gave_views: tooYoung ? null : gaveViews,
      org_unit_id: this.orgUnitIdOf(this.team(child, held.heldOn)),
    });
    this.meetings.push({ kind: 'CONFERENCE', child, heldOn: held.heldOn, code: null, cameAndSpoke: gaveViews });
  }

  private orgUnitIdOf(team: TeamKey | null): string | null {
    return team === null ? null : orgUnitId(this.council, team);
  }
}

/** What went before the review: the form sent and perhaps returned, the talk with the reviewing officer. */
function askedBefore(dice: Dice, code: ParticipationCode, heldOn: PlainDate): Row {
  const none = { iro_spoke_to_child_on: null, consultation_sent_on: null, consultation_returned_on: null };
  if (code === 'PN0') return none;
  const spokeOn = dice.chance(code === 'PN7' ? 0.3 : 0.86) ? addDays(heldOn, -dice.between(1, 9)) : null;
  if (dice.chance(0.1)) return { ...none, iro_spoke_to_child_on: spokeOn };
  const returned = code !== 'PN7' && dice.chance(0.62);
  return {
    iro_spoke_to_child_on: spokeOn,
    consultation_sent_on: addDays(heldOn, -dice.between(13, 19)),
    consultation_returned_on: returned ? addDays(heldOn, -dice.between(1, 8)) : null,
  };
}

/** Three years of reviews and conferences. */
export function addMeetings(
  tables: Tables,
  council: Council,
  children: readonly DemoChild[],
  dice: Dice,
  today: PlainDate,
): readonly Meeting[] {
  const maker = new MeetingMaker(tables, council, dice, today);
  for (const child of children) {
    maker.reviews(child);
    maker.conferences(child);
  }
  const reviews = maker.meetings.filter(({ kind }) => kind === 'REVIEW').map(({ heldOn }) => heldOn);
  addPastReturns(tables, council, maker.returns, reviews, dice.fork('past returns'));
  return maker.meetings;
}
