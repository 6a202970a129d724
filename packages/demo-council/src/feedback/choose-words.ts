import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { daysBetween } from '@heard/domain/calendar/plain-date';
import type { DemoChild } from '../children/demo-child.js';
import { isOfHeritage } from '../heritage.js';
import type { Dice } from '../dice.js';
import type { Sentence, Use } from '../said.js';
import type { Moment } from './moments.js';
import { useRules } from './uses.js';

/** A sentence and the moment at which it was said. */
export interface Spoken {
  readonly sentence: Sentence;
  readonly moment: Moment;
}

/** True when this child could have said this on this day. */
export function fits(sentence: Sentence, moment: Moment): boolean {
  const ofAge = moment.age >= sentence.ages[0] && moment.age <= sentence.ages[1];
  return (
    ofAge && moment.uses.includes(sentence.use) && isAbout(sentence, moment.child) && isLivedHere(sentence, moment)
  );
}

function isAbout(sentence: Sentence, child: DemoChild): boolean {
  if (sentence.sex !== null && sentence.sex !== child.sex) return false;
  return sentence.heritage === null || isOfHeritage(child.ethnicity, sentence.heritage);
}

function isLivedHere(sentence: Sentence, moment: Moment): boolean {
  if (sentence.home !== null) return moment.situation === 'IN_CARE' && sentence.home === moment.home;
  return useRules[sentence.use].situations.includes(moment.situation);
}

/** Keeps who has said what, so that no child repeats itself and nobody is left silent. */
class Chooser {
  readonly spoken: Spoken[] = [];
  private readonly taken = new Set<Moment>();
  private readonly saidBy = new Map<string, Set<string>>();
  private readonly byUse = new Map<Use, Moment[]>();
  private readonly byWords = new Map<Sentence, readonly Moment[]>();

  constructor(
    private readonly dice: Dice,
    moments: readonly Moment[],
    private readonly favoured: ReadonlySet<string>,
    private readonly today: PlainDate,
  ) {
    for (const moment of moments) {
      for (const use of new Set(moment.uses)) this.index(use, moment);
    }
  }

  private index(use: Use, moment: Moment): void {
    const known = this.byUse.get(use);
    if (known) known.push(moment);
    else this.byUse.set(use, [moment]);
  }

  /** Has the sentence said once more; false when nobody is left who could. */
  say(sentence: Sentence): boolean {
    const free = this.fitting(sentence).filter(
      (moment) => !this.taken.has(moment) && !this.of(moment).has(sentence.words),
    );
    if (free.length === 0) return false;
    const candidates = Array.from({ length: 6 }, () => this.dice.pick(free));
    const chosen = candidates.reduce((best, moment) => (this.need(moment) < this.need(best) ? moment : best));
    this.take(chosen, sentence);
    return true;
  }

  private fitting(sentence: Sentence): readonly Moment[] {
    const known = this.byWords.get(sentence);
    if (known) return known;
    const found = (this.byUse.get(sentence.use) ?? []).filter((moment) => fits(sentence, moment));
    this.byWords.set(sentence, found);
    return found;
  }

  /** Who has said least so far comes first, and a day not long ago before one of years ago. */
  private need(moment: Moment): number {
    const yearsAgo = daysBetween(moment.day, this.today) / 365;
    return this.of(moment).size + yearsAgo * 1.2 - (this.favoured.has(moment.child.id) ? 6 : 0);
  }

  private of(moment: Moment): Set<string> {
    const said = this.saidBy.get(moment.child.id) ?? new Set<string>();
    this.saidBy.set(moment.child.id, said);
    return said;
  }

  private take(moment: Moment, sentence: Sentence): void {
    this.taken.add(moment);
    this.of(moment).add(sentence.words);
    this.spoken.push({ sentence, moment });
  }
}

/** How often the same sentence may be said in the whole council. */
export const mostOften = 8;

/** Round by round, every sentence is said once more, until so many are. */
export function chooseWords(
  dice: Dice,
  sentences: readonly Sentence[],
  moments: readonly Moment[],
  wanted: number,
  favoured: ReadonlySet<string>,
  today: PlainDate,
): Spoken[] {
  const chooser = new Chooser(dice, moments, favoured, today);
  for (let round = 0; round < mostOften; round += 1) {
    for (const sentence of dice.shuffled(sentences)) {
      if (chooser.spoken.length >= wanted) return chooser.spoken;
      if (round === 0 || sentence.use !== 'UNBORN') chooser.say(sentence);
    }
  }
  return chooser.spoken;
}
