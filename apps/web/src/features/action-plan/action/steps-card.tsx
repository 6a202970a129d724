import './steps-card.css';

import { nextStep, stepsToAchieved } from '@heard/domain/action-plan/steps-to-achieved';

import { Button } from '../../../ui/button';
import { Card as Sheet } from '../../../ui/card';
import { Icon } from '../../../ui/icon';
import type { Card } from '../board-data';
import { isForSecondPerson, knownFailure } from '../moves/move-failure';

interface StepsCardProps {
  readonly action: Card;
  readonly onAdd: () => void;
  readonly onMove: (toColumn: string) => void;
}

/** The chain from an intention to a change for children: what is there, where it breaks, and what mends it next. */
export function StepsCard({ action, onAdd, onMove }: StepsCardProps) {
  const next = nextStep(action);
  return (
    <Sheet tone={next === null ? 'plain' : 'warm'} title={next === null ? 'Achieved, and it shows' : 'What is missing'}>
      <ol className="steps">
        {stepsToAchieved(action).map(({ step, done, words }) => (
          <li key={step} className="steps__step" data-done={done || undefined}>
            <span className="steps__mark">{done ? <Icon name="tick" size={16} /> : null}</span>
            <span>
              <span className="visually-hidden">{done ? 'Done: ' : 'Missing: '}</span>
              {words}
            </span>
          </li>
        ))}
      </ol>
      {next === null ? null : <NextStep action={action} next={next} onAdd={onAdd} onMove={onMove} />}
    </Sheet>
  );
}

function NextStep({
  action,
  next,
  onAdd,
  onMove,
}: StepsCardProps & { readonly next: 'EVIDENCE' | 'CHANGE' | 'ACHIEVED' }) {
  if (next === 'ACHIEVED') return <LastStep action={action} onMove={onMove} />;
  if (!action.canAddEvidence) return <Whose>add evidence</Whose>;
  return <Act onClick={onAdd}>{next === 'EVIDENCE' ? 'Add evidence' : 'Say what changed for children'}</Act>;
}

/** Moving it to Achieved: by somebody who does not lead it, and has not shown it alone. */
function LastStep({ action, onMove }: Pick<StepsCardProps, 'action' | 'onMove'>) {
  const open: readonly string[] = action.openColumns;
  if (open.includes('ACHIEVED')) return <Act onClick={() => onMove('ACHIEVED')}>Move to Achieved</Act>;
  const isOwn = isForSecondPerson(knownFailure(action, 'ACHIEVED'));
  const asks = isOwn && open.includes('EVIDENCE_REVIEW') && action.columnKey !== 'EVIDENCE_REVIEW';
  return (
    <>
      <p className="soft">
        {whoSaysSo(action.mine, isOwn)}
        a team manager, quality assurance or leadership.
      </p>
      {asks ? <Act onClick={() => onMove('EVIDENCE_REVIEW')}>Move to Evidence review</Act> : null}
    </>
  );
}

function whoSaysSo(leads: boolean, isOwn: boolean): string {
  if (leads) return 'You lead it, so a second person says that it is achieved: ';
  if (isOwn) return 'You have shown it yourself, so a second person says that it is achieved: ';
  return 'Somebody who does not lead it says so: ';
}

function Act({ onClick, children }: { readonly onClick: () => void; readonly children: string }) {
  return (
    <div>
      <Button onClick={onClick}>{children}</Button>
    </div>
  );
}

function Whose({ children }: { readonly children: string }) {
  return <p className="soft">Those who lead it, their team manager or leadership can {children}.</p>;
}
