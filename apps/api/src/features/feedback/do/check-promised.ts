import type { PromisedAction } from '@heard/domain/feedback/promised-action';
import { most } from '@heard/domain/validation/text-lengths';
import { InvalidInputError } from '../../../platform/errors.js';
import { isId } from '../../../platform/ids.js';
import type { Unit } from '../../../platform/unit.js';
import type { FeedbackRecord } from '../feedback.shape.js';
import { type Doer, doersOf } from './answer-options.queries.js';
import { cardToJoin, type CardPlace, type JoinedCard, placeForCard } from './new-card.queries.js';

type NewAction = NonNullable<PromisedAction['newAction']>;
type Task = NonNullable<PromisedAction['task']>;

/** What is made or joined, with what storing it needs. */
export type CheckedAction =
  | { readonly kind: 'JOINED'; readonly actionId: string; readonly planId: string }
  | { readonly kind: 'CARD'; readonly card: NewAction; readonly place: CardPlace; readonly lead: Doer }
  | { readonly kind: 'TASK'; readonly task: Task };

async function checkJoined(unit: Unit, actionId: string): Promise<CheckedAction> {
  const card: JoinedCard | undefined = isId(actionId) ? await cardToJoin(unit, actionId) : undefined;
  if (card === undefined) throw new InvalidInputError({ actionId: 'Choose a card of the board' });
  if (card.achieved) throw new InvalidInputError({ actionId: 'This card is achieved. Choose one that is to be done' });
  return { kind: 'JOINED', actionId: actionId.toLowerCase(), planId: card.planId };
}

async function checkCard(
  unit: Unit,
  card: NewAction,
  tellings: readonly FeedbackRecord[],
  doers: readonly Doer[],
): Promise<CheckedAction> {
  if (tellings.some(({ withheldFrom }) => withheldFrom.length > 0)) {
    const message = 'These words are kept from somebody who may read the board. Give somebody a task instead';
    throw new InvalidInputError({ 'newAction.title': message });
  }
  const lead = doers.find(({ id }) => id === card.leadId);
  if (lead === undefined) throw new InvalidInputError({ 'newAction.leadId': 'Choose somebody from the list' });
  const place = isId(card.objectiveId) ? await placeForCard(unit, card.objectiveId) : undefined;
  if (place === undefined) throw new InvalidInputError({ 'newAction.objectiveId': 'Choose an objective of the plan' });
  if (place.cards >= most.actions) {
    throw new InvalidInputError({ 'newAction.title': 'The plan has no room for more. Join a card that is there' });
  }
  return { kind: 'CARD', card, place, lead };
}

/** Whether what is promised can be: null where nothing is. Throws INVALID_INPUT. */
export async function checkPromised(
  unit: Unit,
  { actionId, newAction, task }: PromisedAction,
  tellings: readonly FeedbackRecord[],
): Promise<CheckedAction | null> {
  if (actionId) return checkJoined(unit, actionId);
  if (!newAction && !task) return null;
  const doers = await doersOf(
    unit,
    tellings.map(({ id }) => id),
  );
  if (newAction) return checkCard(unit, newAction, tellings, doers);
  if (!task || !doers.some(({ id }) => id === task.ownerId)) {
    throw new InvalidInputError({ 'task.ownerId': 'Choose somebody from the list: they read these words' });
  }
  return { kind: 'TASK', task };
}
