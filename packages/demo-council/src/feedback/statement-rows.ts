import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { addDays } from '@heard/domain/calendar/plain-date';
import type { NotAscertainedReason } from '@heard/domain/feedback/not-ascertained-reasons';
import { startingThemes } from '@heard/domain/feedback/themes';
import type { Worker } from '../council/people.js';
import type { Dice } from '../dice.js';
import type { Identities } from '../identities.js';
import type { Sentence } from '../said.js';
import type { Tables } from '../tables.js';

const themeIds: ReadonlyMap<string, string> = new Map(startingThemes.map((theme) => [theme.key, theme.id]));
const wishesKind = 'WISHES_AND_FEELINGS';
const reasons = ['DID_NOT_WANT_TO', 'NOT_FREE_TO_TALK', 'NOT_ASKED'] as const;

/** Writes the statements of a telling, and what hangs on them. */
export class StatementWriter {
  constructor(
    private readonly tables: Tables,
    private readonly ids: Identities,
    private readonly dice: Dice,
    private readonly today: PlainDate,
  ) {}

  /** Answers which statements it wrote, the one that all hangs on first; not that nothing could be found out. */
  statements(feedbackId: string, childId: string | null, sentence: Sentence): readonly [string, ...string[]] {
    const main = this.ids.next();
    const of = { feedback_id: feedbackId, child_id: childId };
    const { kind, words, wishes } = sentence;
    this.tables.add('statement', { id: main, ...of, kind, words, not_ascertained_reason: null });
    if (wishes !== null) {
      const row = { ...of, kind: wishesKind, words: wishes, not_ascertained_reason: null };
      const beside = this.ids.next();
      this.tables.add('statement', { id: beside, ...row });
      return [main, beside];
    }
    if (sentence.ages[1] >= 4 && childId !== null && this.dice.chance(0.03)) {
      this.nothing(feedbackId, childId, this.dice.pick(reasons));
    }
    return [main];
  }

  /** Why the child's wishes and feelings could not be found out. */
  nothing(feedbackId: string, childId: string, reason: NotAscertainedReason): void {
    const row = { feedback_id: feedbackId, child_id: childId, kind: wishesKind, words: null };
    this.tables.add('statement', { id: this.ids.next(), ...row, not_ascertained_reason: reason });
  }

  hangOn(statementId: string, sentence: Sentence, author: Worker, day: PlainDate): void {
    if (sentence.interpretation !== null) {
      const later = addDays(day, this.dice.between(0, 2));
      this.tables.add('interpretation', {
        id: this.ids.next(),
        statement_id: statementId,
        author_id: author.userId,
        written_on: later > this.today ? day : later,
        words: sentence.interpretation,
      });
    }
    for (const theme of sentence.themes) {
      const themeId = themeIds.get(theme);
      if (themeId === undefined) throw new Error(`No theme ${theme}`);
      this.tables.add('statement_theme', {
        id: this.ids.next(),
        statement_id: statementId,
        theme_id: themeId,
        chosen_by: author.userId,
      });
    }
  }
}
