import * as z from 'zod/mini';
import { isPlainDate } from '../calendar/plain-date.js';
import { ThemeArea } from '../feedback/themes.js';
import { atMost } from '../validation/bounded-text.js';
import { longest } from '../validation/text-lengths.js';

const id = z.string().check(atMost(longest.id), z.minLength(1));
const noName = 'Enter a name';
const noReason = 'Say why, in a few words';
const noDay = 'Enter a day, like 27\u00A03\u00A02026';
const area = z.enum(ThemeArea, 'Choose what it belongs to');
const label = z.string(noName).check(atMost(longest.name), z.trim(), z.minLength(1, noName));
const description = z.nullish(z.string().check(atMost(longest.sentence), z.trim()));
const reason = z.string(noReason).check(atMost(longest.sentence), z.trim(), z.minLength(1, noReason));

/** A theme that forms offer from now on. */
export const makeThemeDraft = z.object({
  /** Becomes its id: the same form twice makes it once. */
  clientId: id,
  area,
  label,
  /** What belongs under it, for whoever chooses. */
  description,
});
export type MakeThemeDraft = z.output<typeof makeThemeDraft>;

/** Another name, description or area: everywhere, also where it was chosen before. */
export const changeThemeDraft = z.object({ id, version: z.int(), area, label, description, reason });
export type ChangeThemeDraft = z.output<typeof changeThemeDraft>;

/** One place up or down among those of its area. */
export const moveThemeDraft = z.object({ id, version: z.int(), up: z.boolean() });
export type MoveThemeDraft = z.output<typeof moveThemeDraft>;

/** The first day on which forms offer it no more; absent: it is offered again. */
export const retireThemeDraft = z.object({
  id,
  version: z.int(),
  retiredOn: z.nullish(z.string(noDay).check(z.refine(isPlainDate, noDay))),
  reason,
});
export type RetireThemeDraft = z.output<typeof retireThemeDraft>;

/** The theme as which it counts; absent: it stands for itself again. */
export const mergeThemeDraft = z.object({
  id,
  version: z.int(),
  intoId: z.nullish(z.string('Choose a theme').check(atMost(longest.id), z.minLength(1, 'Choose a theme'))),
  reason,
});
export type MergeThemeDraft = z.output<typeof mergeThemeDraft>;

/** What a team manager would like to have in the list. */
export const proposeThemeDraft = z.object({ clientId: id, area, label, description, why: reason });
export type ProposeThemeDraft = z.output<typeof proposeThemeDraft>;

/** Taken as a theme, or not; whoever proposed it reads the word. */
export const answerProposalDraft = z.object({
  id,
  take: z.boolean('Choose whether you take it'),
  word: z
    .string('Write a word to whoever proposed it')
    .check(atMost(longest.sentence), z.trim(), z.minLength(1, 'Write a word to whoever proposed it')),
});
export type AnswerProposalDraft = z.output<typeof answerProposalDraft>;
