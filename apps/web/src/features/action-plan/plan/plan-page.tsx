import './plan-page.css';

import { useQuery } from '@apollo/client/react';
import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

import { PlansDocument } from '../../../gql/action-plan/graphql';
import { paths } from '../../../platform/paths';
import { errorCode } from '../../../platform/request-errors';
import { useCan } from '../../../platform/session';
import { useCalmly } from '../../../platform/use-calmly';
import { announce } from '../../../ui/announcer';
import { ButtonLink } from '../../../ui/button';
import { Page } from '../../../ui/page';
import { EmptyState, FailedState, Loading } from '../../../ui/states';
import { type Card, cardName } from '../board-data';
import { OpenPlan } from './open-plan';
import { useOwnMoves } from '../moves/own-moves';
import { planWords } from './plan-words';
import { useFresh } from './use-fresh';
import { useDragging } from '../board/use-dragging';
import { useLiveBoard } from '../board/use-live-board';
import { useNarrow } from '../use-narrow';

/** The action plan on its board. */
export function PlanPage() {
  const [address] = useSearchParams();
  const planId = address.get('plan');
  return <PlanOnScreen key={planId ?? 'current'} planId={planId} />;
}

function PlanOnScreen({ planId }: { readonly planId: string | null }) {
  const own = useOwnMoves();
  const narrow = useNarrow();
  const dragging = useDragging(useCan('plan:move') && !narrow);
  const { fresh, markFresh } = useFresh();
  const onOthersMoved = useCallback(
    (cards: readonly Card[]) => {
      markFresh(cards.map(({ id }) => id));
      if (cards.length > 0) announce(othersSentence(cards));
    },
    [markFresh],
  );
  const { board, error, retry, again } = useLiveBoard({ planId, own, onOthersMoved });
  const all = useQuery(PlansDocument, { fetchPolicy: 'cache-and-network' });
  // Which plans there are stands above the board: later it would push the board down.
  const isTime = useCalmly(board !== undefined && (all.data ?? all.error) !== undefined);
  if (board && isTime) {
    const plans = all.data?.plans ?? [];
    const parts = { planId, board, plans, own, again, fresh, dragging };
    return <OpenPlan {...parts} />;
  }
  return <NoBoard error={error} onRetry={retry} />;
}

function othersSentence(cards: readonly Card[]): string {
  const [first] = cards;
  return cards.length === 1 && first
    ? `Somebody else moved ${cardName(first)}.`
    : `Somebody else moved ${cards.length} actions.`;
}

function NoBoard({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  const mayImport = useCan('plan:import');
  if (error === undefined) {
    return (
      <Page {...planWords} width="wide" figures={<div />}>
        <Loading label="Opening the plan" lines={8} />
      </Page>
    );
  }
  if (errorCode(error) !== 'NOT_FOUND') {
    return (
      <Page {...planWords} width="wide">
        <FailedState title="The plan could not be opened" onRetry={onRetry} />
      </Page>
    );
  }
  return (
    <Page {...planWords} width="reading">
      <EmptyState title="There is no plan to show yet" icon="board">
        <p>
          {mayImport
            ? 'Bring yours in from a CSV or XLSX file, as it stands in your spreadsheet.'
            : 'It shows here as soon as there is one that you may see.'}
        </p>
        {mayImport ? <ButtonLink to={paths.planFile}>Action plan from a file</ButtonLink> : null}
      </EmptyState>
    </Page>
  );
}
