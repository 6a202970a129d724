import { Observable } from '@apollo/client';
import type { Role } from '@heard/domain/access/roles';
import { boardColumnKeys, boardColumnLabels, type BoardColumnKey } from '@heard/domain/action-plan/board-columns';
import { Route, Routes } from 'react-router';
import { Subject } from 'rxjs';

import type { Answer, Answers } from '../../test/answering-link';
import { renderApp } from '../../test/render-app';
import { Announcer } from '../../ui/announcer';
import { ActionPage } from './action/action-page';
import { PlanPage } from './plan/plan-page';

const hearing = { __typename: 'Objective', id: 'hearing', no: 3, theme: 'How we hear', title: 'Children are heard' };
export const hiring = {
  __typename: 'Objective',
  id: 'hiring',
  no: 1,
  theme: 'Who works with us',
  title: 'They choose',
};

/** A card as the API tells of it. */
export function cardOf(no: string, columnKey: BoardColumnKey, part: object = {}) {
  return {
    __typename: 'Action',
    id: `card-${no}`,
    planId: 'plan',
    no,
    title: `Title ${no}`,
    version: 1,
    columnKey,
    objective: hearing,
    leads: [{ __typename: 'ActionLead', label: 'Head of Family Help', name: null }],
    orgUnitName: 'Family Help',
    timescale: 'March 2027',
    dueTo: '2027-03-31',
    dueStatus: 'LATER',
    dueInWords: 'Due by 31 March 2027',
    measure: 'Twelve teams answered',
    evidenceCount: 0,
    tellsWhatChanged: false,
    whatChanged: null,
    waitingFor: null,
    heardFrom: null,
    mine: false,
    openColumns: boardColumnKeys,
    canAddEvidence: true,
    ...part,
  };
}

export type AnyCard = ReturnType<typeof cardOf>;

/** The answer to PlanBoard: these cards, each in its column, in this order. */
export function boardOf(cards: readonly AnyCard[], limits: Partial<Record<BoardColumnKey, number>> = {}): Answer {
  return {
    data: {
      board: {
        __typename: 'Board',
        id: 'plan',
        title: 'Every voice counts',
        startsOn: null,
        endsOn: null,
        columns: boardColumnKeys.map((key) => ({
          __typename: 'BoardColumn',
          key,
          label: boardColumnLabels[key],
          wipLimit: limits[key] ?? null,
          actions: cards.filter((card) => card.columnKey === key),
        })),
      },
    },
  };
}

const plansAnswer: Answer = {
  data: { plans: [{ __typename: 'Plan', id: 'plan', title: 'Every voice counts', startsOn: null, endsOn: null }] },
};

interface DrawOptions {
  readonly answers: Answers;
  readonly role?: Role;
  readonly at?: string;
}

/** Draws the board, or a page of it, and can tell it that something changed. */
export function drawPlan({ answers, role = 'LEADERSHIP', at = '/plan' }: DrawOptions) {
  const changes = new Subject<Record<string, unknown>>();
  const view = renderApp(
    <>
      <Routes>
        <Route path="/plan" element={<PlanPage />} />
        <Route path="/plan/:id" element={<ActionPage />} />
      </Routes>
      <Announcer />
    </>,
    {
      role,
      at,
      answers: {
        Plans: () => plansAnswer,
        BoardChanged: () => ({ live: new Observable((observer) => changes.subscribe(observer)) }),
        ...answers,
      },
    },
  );
  return {
    ...view,
    tellChanged: () => changes.next({ boardChanged: { __typename: 'BoardChange', planId: 'plan' } }),
  };
}

/** An answer that comes when the test lets it. */
export function held() {
  const ends: { give?: (answer: Answer) => void; fail?: (error: Error) => void } = {};
  const answer = new Promise<Answer>((resolve, reject) => {
    ends.give = resolve;
    ends.fail = reject;
  });
  return { answer, give: (given: Answer) => ends.give?.(given), fail: (error: Error) => ends.fail?.(error) };
}

export function movedAnswer(card: AnyCard): Answer {
  return { data: { moveAction: card } };
}
