import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { addDays } from '@heard/domain/calendar/plain-date';
import { startingThemes } from '@heard/domain/feedback/themes';
import type { Worker } from '../council/people.js';
import type { Dice } from '../dice.js';
import type { Identities } from '../identities.js';
import type { Sentence } from '../said.js';
import type { Tables } from '../tables.js';

const themeIds: ReadonlyMap<string, string> = new Map(startingThemes.map((theme) => [theme.key, theme.id]));
const reasons = ['DID_NOT_WANT_TO', 'NOT_FREE_TO_TALK', 'NOT_ASKED'] as const;

/** Writes the statements of a telling, and what hangs on them. */
export class StatementWriter {
  constructor(
    private readonly tables: Tables,
    private readonly ids: Identities,
    private readonly dice: Dice,
    private readonly today: PlainDate,
  ) {}

  statements(feedbackId: string, childId: string | null, sentence: Sentence): string {
    const main = this.ids.next();
    const add = (id: string, kind: string, words: string | null, reason: string | null): void =>
      this.tables.add('statement', {
        id,
        feedback_id: feedbackId,
        child_id: childId,
        kind,
        words,
        not_ascertained_reason: reason,
      });
    add(main, sentence.kind, sentence.words, null);
    if (sentence.wishes !== null) add(this.ids.next(), 'WISHES_AND_FEELINGS', sentence.wishes, null);
    else if (sentence.ages[1] >= 4 && childId !== null && this.dice.chance(0.03)) {
      add(this.ids.next(), 'WISHES_AND_FEELINGS', null, this.dice.pick(reasons));
    }
    return main;
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
