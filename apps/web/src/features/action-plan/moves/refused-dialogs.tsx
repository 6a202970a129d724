import './refused-dialogs.css';

import { paths } from '../../../platform/paths';
import { councilNow } from '../../../platform/council-time';
import { agoText } from '../../../platform/dates';
import { Button, ButtonLink } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { type ActionEvent, cardName, columnLabel } from '../board-data';
import type { CurrentPlace, MoveFailure } from './move-failure';
import { StandMark } from '../stand-mark';
import type { AskedMove, RefusedMove } from './use-moves';

interface Labelled {
  readonly key: string;
  readonly label: string;
}

interface RefusedDialogsProps {
  readonly refused: RefusedMove | null;
  readonly columns: readonly Labelled[];
  readonly onMoveAnyway: (asked: AskedMove, current: CurrentPlace) => void;
  readonly onClose: () => void;
}

const titles: Readonly<Record<MoveFailure['kind'], string>> = {
  CONFLICT: 'Two of you moved this at the same time',
  NEEDS_EVIDENCE: 'Not achieved yet',
  OWN_ACTION: 'Somebody else says that it is achieved',
  OWN_EVIDENCE: 'Somebody else says that it is achieved',
  OTHER: 'Not moved',
};

/** A move that did not come about and asks for a decision. */
export function RefusedDialogs(props: RefusedDialogsProps) {
  const { refused, onClose } = props;
  const conflict = refused?.failure.kind === 'CONFLICT';
  return (
    <Dialog
      role="alertdialog"
      title={titles[refused?.failure.kind ?? 'OTHER']}
      open={refused !== null}
      dismissable={!conflict}
      onClose={onClose}
    >
      {refused ? <Decision {...props} refused={refused} /> : null}
    </Dialog>
  );
}

function Decision({
  refused,
  columns,
  onMoveAnyway,
  onClose,
}: RefusedDialogsProps & { readonly refused: RefusedMove }) {
  const { failure } = refused;
  if ('sentence' in failure && failure.kind !== 'OTHER')
    return <NotAchieved refused={refused} columns={columns} failure={failure} onClose={onClose} />;
  if (failure.kind !== 'CONFLICT' || failure.current === null) return null;
  return (
    <BothStates
      refused={refused}
      current={failure.current}
      columns={columns}
      onMoveAnyway={onMoveAnyway}
      onClose={onClose}
    />
  );
}

interface NotAchievedProps {
  readonly refused: RefusedMove;
  readonly columns: readonly Labelled[];
  readonly failure: Extract<MoveFailure, { readonly sentence: string }>;
  readonly onClose: () => void;
}

function NotAchieved({ refused, columns, failure, onClose }: NotAchievedProps) {
  const { card } = refused.asked;
  const adds = failure.kind === 'NEEDS_EVIDENCE' && card.canAddEvidence;
  return (
    <>
      <p>
        <strong>{cardName(card)}</strong> stays in {columnLabel(columns, card.columnKey)}.
      </p>
      <p>{failure.sentence}</p>
      <div className="cluster">
        {adds ? (
          <ButtonLink to={paths.addEvidence(card.id)}>
            {card.evidenceCount === 0 ? 'Add evidence' : 'Say what changed'}
          </ButtonLink>
        ) : null}
        <Button look={adds ? 'quiet' : 'primary'} onClick={onClose}>
          {adds ? 'Not now' : 'Close'}
        </Button>
      </div>
    </>
  );
}

interface BothStatesProps {
  readonly refused: RefusedMove;
  readonly current: CurrentPlace;
  readonly columns: readonly Labelled[];
  readonly onMoveAnyway: (asked: AskedMove, current: CurrentPlace) => void;
  readonly onClose: () => void;
}

/** What the person wanted beside what somebody else did meanwhile: they decide, nothing is written over unseen. */
function BothStates({ refused, current, columns, onMoveAnyway, onClose }: BothStatesProps) {
  const { asked, latest } = refused;
  const [mine, theirs] = [columnLabel(columns, asked.toColumn), columnLabel(columns, current.columnKey)];
  return (
    <>
      <p>
        <strong>{cardName(asked.card)}</strong>
      </p>
      <dl className="both-states">
        <div>
          <dt>You</dt>
          <dd>
            <StandMark column={asked.toColumn} /> {mine}
          </dd>
        </div>
        <div>
          <dt>{whoAndWhen(latest)}</dt>
          <dd>
            <StandMark column={current.columnKey} /> {theirs}
          </dd>
        </div>
      </dl>
      <div className="cluster">
        <Button look="secondary" onClick={onClose}>
          Leave it in {theirs}
        </Button>
        <Button look="secondary" onClick={() => onMoveAnyway(asked, current)}>
          Move it to {mine}
        </Button>
      </div>
    </>
  );
}

function whoAndWhen(latest: ActionEvent | null): string {
  if (latest === null) return 'Somebody else';
  return `${latest.actor ?? 'Somebody else'}, ${agoText(latest.at, councilNow())}`;
}
