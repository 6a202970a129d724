import * as z from 'zod/mini';
import { isPlainDate, type PlainDate } from '../calendar/plain-date.js';
import { atMost, formId } from '../validation/bounded-text.js';
import { longest } from '../validation/text-lengths.js';

const noTitle = 'Enter what is to be done';
const noDay = 'Enter by which day, like 27\u00A03\u00A02026';
const day = z.string(noDay).check(z.refine(isPlainDate, noDay));
const title = z.string(noTitle).check(atMost(longest.title), z.trim(), z.minLength(1, noTitle));

function chosen(missing: string) {
  return z.string(missing).check(atMost(longest.id), z.minLength(1, missing));
}

/** What a decision makes or joins: a card that is on the board already, a new one, or a task for somebody by a day. */
export const promisedActionFields = {
  actionId: z.nullish(z.string().check(atMost(longest.id))),
  newAction: z.nullish(
    z.object({
      title,
      objectiveId: chosen('Choose which objective it serves'),
      leadId: chosen('Choose who leads it'),
      dueOn: day,
    }),
  ),
  task: z.nullish(z.object({ title, ownerId: chosen('Choose who does it'), dueOn: day })),
};

const fields = z.object(promisedActionFields);
export type PromisedAction = z.output<typeof fields>;

type Problem = readonly [path: readonly string[], message: string];

/** How many of the three there are: a decision has one, or none. */
export function actionsPromised({ actionId, newAction, task }: PromisedAction): number {
  return [actionId, newAction, task].filter(Boolean).length;
}

export function promisedActionRules(draft: PromisedAction, today: PlainDate): readonly Problem[] {
  const { actionId, newAction, task } = draft;
  const problems: Problem[] = [];
  if (actionId === '') problems.push([['actionId'], 'Choose which action of the plan']);
  if (actionsPromised(draft) > 1) {
    problems.push([['actionId'], 'Choose one: a card that is there, a new card, or a task']);
  }
  const early = 'The date must be today or in the future';
  if (newAction && newAction.dueOn < today) problems.push([['newAction', 'dueOn'], early]);
  if (task && task.dueOn < today) problems.push([['task', 'dueOn'], early]);
  return problems;
}

const id = formId();
const promiseFields = z.object({ clientId: id, decisionId: id, feedbackId: id, ...promisedActionFields });

/** What is done about a decision that is there already: it said that something would be, or something more is. */
export type PromiseActionDraft = z.output<typeof promiseFields>;

/** The one rule of adding what is done to a decision, for the form and for the API. */
export function promiseActionDraft({ today }: { readonly today: PlainDate }) {
  return promiseFields.check((context) => {
    const { value } = context;
    const isNothing = actionsPromised(value) === 0 && value.actionId !== '';
    const none: readonly Problem[] = isNothing ? [[['actionId'], 'Choose what will be done']] : [];
    for (const [path, message] of [...none, ...promisedActionRules(value, today)]) {
      context.issues.push({ code: 'custom', message, path: [...path], input: value, continue: true });
    }
  });
}
