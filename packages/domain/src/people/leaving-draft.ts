import * as z from 'zod/mini';
import { isPlainDate, type PlainDate } from '../calendar/plain-date.js';
import { atMost } from '../validation/bounded-text.js';
import { longest } from '../validation/text-lengths.js';

const id = z.string().check(atMost(longest.id), z.minLength(1));
const noDay = 'Enter the last day, like 27\u00A03\u00A02026';

const fields = z.object({
  /** Made by the sender; the same one twice does it once. */
  clientId: id,
  userId: id,
  lastOn: z.string(noDay).check(z.refine(isPlainDate, noDay)),
  /** Not at the end of the day but now. */
  atOnce: z.boolean(),
  /** Who has what is open afterwards; absent: the manager of their team. */
  toUserId: z.nullish(z.string().check(atMost(longest.id))),
});

/** That somebody leaves. */
export type LeavingDraft = z.output<typeof fields>;

function dayProblem({ lastOn, atOnce }: LeavingDraft, today: PlainDate): string | null {
  if (!isPlainDate(lastOn)) return null;
  if (atOnce) return lastOn === today ? null : 'Access that ends now ends today';
  return lastOn < today ? 'Choose today or a later day' : null;
}

/** The one rule of leaving, for the form and for the API. */
export function leavingDraft(today: PlainDate) {
  return fields.check(
    z.check<LeavingDraft>((context) => {
      const message = dayProblem(context.value, today);
      if (message === null) return;
      context.issues.push({ code: 'custom', message, path: ['lastOn'], input: context.value, continue: true });
    }),
  );
}

/** What somebody would leave behind. */
export interface LeftBehind {
  readonly children: number;
  readonly work: number;
  readonly tasks: number;
  readonly actions: number;
  readonly covers: number;
}

/** What is wrong with who has it afterwards; null: nothing. Nothing may be left to nobody. */
export function heirProblem(
  left: LeftBehind,
  chosen: {
    readonly toUserId: string | null;
    readonly managerId: string | null;
    readonly candidates: readonly string[];
  },
): string | null {
  const { toUserId, managerId, candidates } = chosen;
  if (toUserId !== null) return candidates.includes(toUserId) ? null : 'Choose somebody who does the same work';
  const isSomething = left.children + left.work + left.tasks + left.actions > 0;
  return isSomething && managerId === null ? 'Their team has no manager to whom it could go: choose a person' : null;
}
