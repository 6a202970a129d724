import type { ParticipationCode } from '@heard/domain/participation/participation-codes';
import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { daysBetween } from '@heard/domain/calendar/plain-date';
import type { TeamKey } from '../council/place.js';
import type { DemoChild } from '../children/demo-child.js';
import type { Dice } from '../dice.js';

type Weights = readonly (readonly [ParticipationCode, number])[];

const ways: Readonly<Record<'small' | 'middle' | 'teen' | 'older' | 'supported' | 'silent', Weights>> = {
  small: [
    ['PN1', 18],
    ['PN3', 16],
    ['PN5', 22],
    ['PN6', 44],
  ],
  middle: [
    ['PN1', 44],
    ['PN2', 12],
    ['PN3', 4],
    ['PN5', 16],
    ['PN6', 24],
  ],
  teen: [
    ['PN1', 50],
    ['PN2', 12],
    ['PN5', 16],
    ['PN6', 22],
  ],
  older: [
    ['PN1', 66],
    ['PN2', 8],
    ['PN5', 10],
    ['PN6', 16],
  ],
  supported: [
    ['PN1', 25],
    ['PN2', 20],
    ['PN3', 35],
    ['PN6', 20],
  ],
  silent: [
    ['PN2', 22],
    ['PN3', 60],
    ['PN6', 18],
  ],
};

/** Some teams are better at it than others. */
const byTeam: Readonly<Partial<Record<TeamKey, number>>> = {
  beech: 0.05,
  hawthorn: -0.07,
  harbour: 0.05,
  disability: -0.09,
  court: -0.04,
  leaving: 0.03,
};

function waysOf(child: DemoChild, age: number): Weights {
  if (child.speech === 'NONE') return ways.silent;
  if (child.speech === 'SUPPORTED') return ways.supported;
  if (age < 8) return ways.small;
  if (age < 12) return ways.middle;
  return age < 16 ? ways.teen : ways.older;
}

/** The code of a review: PN0 under four; else heard more often every year, up to some four in five today. */
export function participationCode(
  dice: Dice,
  child: DemoChild,
  age: number,
  team: TeamKey | null,
  heldOn: PlainDate,
  today: PlainDate,
): ParticipationCode {
  if (age < 4) return 'PN0';
  const yearsAgo = daysBetween(heldOn, today) / 365.25;
  const share = 0.83 - 0.045 * yearsAgo + (team === null ? 0 : (byTeam[team] ?? 0)) - (age < 6 ? 0.06 : 0);
  if (dice.chance(share)) return dice.weighted(waysOf(child, age));
  return dice.chance(0.7) ? 'PN7' : 'PN4';
}

/**
 * The code as somebody entered it: now and then an older child of whom nothing was heard goes as under four, and a child
 * shortly before the fourth birthday as one who was heard.
 */
export function codeAsEntered(dice: Dice, code: ParticipationCode, age: number): ParticipationCode {
  if (code === 'PN7' && dice.chance(0.12)) return 'PN0';
  return age === 3 && dice.chance(0.08) ? 'PN6' : code;
}
