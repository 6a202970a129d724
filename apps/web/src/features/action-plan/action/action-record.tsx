import './action-record.css';

import { Suspense, useEffect, useRef, useState } from 'react';
import { useLocation, useSearchParams } from 'react-router';

import { paths } from '../../../platform/paths';
import { useCan } from '../../../platform/session';
import { BackLink } from '../../../ui/back-link';
import { Page } from '../../../ui/page';
import { ActionFacts } from './action-facts';
import { ActionHistory } from './action-history';
import { type ActionDetail, columnLabel } from '../board-data';
import { EvidenceEntry, evidenceComesNext } from '../evidence/evidence-entry';
import { EvidenceList } from '../evidence/evidence-list';
import { LazyRefusedDialogs, useActionDialogsEarly } from '../moves/lazy-parts';
import { StandMark } from '../stand-mark';
import { StepsCard } from './steps-card';
import { WordsBehind } from './words-behind';
import { allColumns, useActionMoves } from '../moves/use-action-moves';

interface ActionRecordProps {
  readonly detail: ActionDetail;
  readonly again: () => void;
}

/** An action with the chain from what it wants to what changed, and the one thing that comes next. */
export function ActionRecord({ detail, again }: ActionRecordProps) {
  const { evidence, history } = detail;
  const { columnKey, move, refused, close, moveAnyway } = useActionMoves(detail.action, again);
  const action = { ...detail.action, columnKey };
  const seesEvidence = useCan('plan:evidence');
  useActionDialogsEarly();
  const wayBack = useWayBack(detail.action.planId);
  const form = useRef<HTMLElement>(null);
  const toForm = () => goTo(form.current);
  useAskedFor(toForm);
  // What is needed stands first, and stays there: what is moved in the page loses the focus.
  const [entryFirst] = useState(() => evidenceComesNext(action));
  const entry = action.canAddEvidence ? <EvidenceEntry ref={form} action={action} /> : null;
  const list = seesEvidence ? <EvidenceList evidence={evidence} /> : null;
  return (
    <Page
      title="Action"
      heading={action.title}
      above={<BackLink to={wayBack}>Action plan</BackLink>}
      lead={
        <p className="action-place">
          <span className="numbers">{action.no}</span> {action.objective.theme}
          <span className="action-place__column">
            <StandMark column={columnKey} /> {columnLabel(allColumns, columnKey)}
          </span>
        </p>
      }
    >
      <div className="action-record">
        {seesEvidence ? <StepsCard action={action} onAdd={toForm} onMove={(key) => move(key, action.version)} /> : null}
        <ActionFacts action={action} onMove={move}>
          <WordsBehind detail={detail} />
        </ActionFacts>
        <div className="action-record__rest">
          {entryFirst ? entry : null}
          {list}
          {entryFirst ? null : entry}
          {history.length > 0 ? <ActionHistory history={history} /> : null}
        </div>
      </div>
      <Suspense>
        {refused === null ? null : (
          <LazyRefusedDialogs refused={refused} columns={allColumns} onMoveAnyway={moveAnyway} onClose={close} />
        )}
      </Suspense>
    </Page>
  );
}

function goTo(form: HTMLElement | null): void {
  form?.scrollIntoView({ block: 'start' });
  form?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
}

/** Somebody came here to add evidence: they start there. */
function useAskedFor(toForm: () => void): void {
  const [address, setAddress] = useSearchParams();
  const asked = address.get('add') === 'evidence';
  useEffect(() => {
    if (!asked) return;
    toForm();
    setAddress({}, { replace: true });
  });
}

/** Back to the board as it was left, with what was chosen on it. */
function useWayBack(planId: string): string {
  const state: unknown = useLocation().state;
  if (typeof state === 'object' && state !== null && 'board' in state && typeof state.board === 'string')
    return `${paths.plan}${state.board}`;
  return paths.planOf(planId);
}
