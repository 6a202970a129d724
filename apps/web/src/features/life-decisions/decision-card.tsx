import { daysBetween } from '@heard/domain/calendar/plain-date';

import type { MadeFragment } from '../../gql/life-decisions/graphql';
import { todayInLondon } from '../../platform/council-time';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { DaysTag } from '../../ui/tag';
import { ChangeDecision } from './change/change-decision';
import { DecisionFacts, DecisionWords } from './decision-facts';
import {
  aboutText,
  decisionText,
  nextStep,
  type Rest,
  sourceText,
  type Step,
  stepTexts,
  whenText,
} from './decision-text';
import { Earlier } from './earlier';
import { RestOfAsking, useRest } from './rest-of-asking';
import type { DecisionForm } from './use-form-dialog';

interface DecisionCardProps {
  readonly made: MadeFragment;
  /** It is the one that somebody came for. */
  readonly isWanted: boolean;
  readonly onOpen: (form: DecisionForm) => void;
}

/** One decision, with whether they were asked and told, and the one thing to do next. */
export function DecisionCard({ made, isWanted, onOpen }: DecisionCardProps) {
  const dueOn = made.askingDueOn ?? made.tellingDueOn;
  return (
    <Card
      title={`${aboutText(made)}, ${whenText(made, todayInLondon())}`}
      tone={isWanted ? 'warm' : 'plain'}
      action={dueOn ? <DaysTag days={daysBetween(todayInLondon(), dueOn)} /> : null}
    >
      <div className="decision">
        <div>
          <p>{decisionText(made)}</p>
          <p className="soft">{sourceText(made)}</p>
        </div>
        <DecisionFacts made={made} />
        <DecisionWords made={made} />
        <Steps made={made} onOpen={onOpen} />
        <Earlier made={made} />
        {made.mayAct ? <ChangeDecision made={made} onOpen={onOpen} /> : null}
      </div>
    </Card>
  );
}

interface StepButtonProps {
  readonly made: MadeFragment;
  readonly step: Step;
  readonly rest: Rest | null;
  /** What it is called once it was done before. */
  readonly again: string | null;
  readonly onOpen: (step: Step) => void;
}

function StepButton({ made, step, rest, again, onOpen }: StepButtonProps) {
  return (
    <Button look={nextStep(made, rest) === step ? 'primary' : 'quiet'} onClick={() => onOpen(step)}>
      {again ?? stepTexts[step]}
      <span className="visually-hidden">: {aboutText(made)}</span>
    </Button>
  );
}

function Steps({ made, onOpen }: Pick<DecisionCardProps, 'made' | 'onOpen'>) {
  const rest = useRest(made);
  if (!made.mayAct) return made.waitsFor ? <p className="soft">It waits for {made.waitsFor}.</p> : null;
  const shared = { made, rest, onOpen };
  return (
    <>
      <RestOfAsking rest={rest} />
      <div className="cluster">
        <StepButton {...shared} step="ASK" again={askAgainText(made, rest)} />
        <StepButton {...shared} step="TELL" again={made.tellings.length > 0 ? 'Told again' : null} />
      </div>
    </>
  );
}

function askAgainText({ askings }: MadeFragment, rest: Rest | null): string | null {
  if (rest) return rest.button;
  return askings.length > 0 ? 'Say something else about asking' : null;
}
