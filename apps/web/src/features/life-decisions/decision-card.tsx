import { daysBetween } from '@heard/domain/calendar/plain-date';
import { Suspense, useState } from 'react';

import type { MadeFragment } from '../../gql/life-decisions/graphql';
import { todayInLondon } from '../../platform/council-time';
import { dateText } from '../../platform/dates';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { DaysTag } from '../../ui/tag';
import { DecisionFacts, DecisionWords } from './decision-facts';
import {
  aboutText,
  askedText,
  decisionText,
  nextStep,
  saidText,
  sourceText,
  type Step,
  stepTexts,
  toldText,
  whenText,
} from './decision-text';
import { LazyAsk, LazyDialog, LazyTell } from './lazy-dialogs';

interface DecisionCardProps {
  readonly made: MadeFragment;
  /** What the child is called. */
  readonly name: string;
  /** It is the one that somebody came for. */
  readonly isWanted: boolean;
  readonly readAgain: () => Promise<unknown>;
}

/** One decision, with whether they were asked and told, and the one thing to do next. */
export function DecisionCard({ made, name, isWanted, readAgain }: DecisionCardProps) {
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
          {made.withdrawnOn ? (
            <p className="soft">
              Since {dateText(made.withdrawnOn)} the record no longer says this. What was said stays.
            </p>
          ) : null}
        </div>
        <DecisionFacts made={made} />
        <DecisionWords made={made} />
        <Steps made={made} name={name} readAgain={readAgain} />
        <Earlier made={made} />
      </div>
    </Card>
  );
}

const titles: Readonly<Record<Step, (name: string) => string>> = {
  ASK: (name) => `Was ${name} asked before?`,
  TELL: (name) => `Tell ${name} what was decided`,
};

interface StepButtonProps {
  readonly made: MadeFragment;
  readonly step: Step;
  /** What it is called once it was done before. */
  readonly again: string | null;
  readonly onOpen: (step: Step) => void;
}

function StepButton({ made, step, again, onOpen }: StepButtonProps) {
  return (
    <Button look={nextStep(made) === step ? 'primary' : 'quiet'} onClick={() => onOpen(step)}>
      {again ?? stepTexts[step]}
      <span className="visually-hidden">: {aboutText(made)}</span>
    </Button>
  );
}

function Steps({ made, name, readAgain }: Omit<DecisionCardProps, 'isWanted'>) {
  const [open, setOpen] = useState<Step | null>(null);
  const form = { made, name, readAgain, onClose: () => setOpen(null) };
  if (!made.mayAct) return made.waitsFor ? <p className="soft">It waits for {made.waitsFor}.</p> : null;
  return (
    <div className="cluster">
      <StepButton
        made={made}
        step="ASK"
        again={made.askings.length > 0 ? 'Say something else about asking' : null}
        onOpen={setOpen}
      />
      <StepButton made={made} step="TELL" again={made.tellings.length > 0 ? 'Told again' : null} onOpen={setOpen} />
      {open === null ? null : (
        <Suspense fallback={null}>
          <LazyDialog title={titles[open](name)} onClose={form.onClose}>
            {open === 'ASK' ? <LazyAsk {...form} /> : <LazyTell {...form} />}
          </LazyDialog>
        </Suspense>
      )}
    </div>
  );
}

/** What was said of it before: nothing is ever written over. */
function Earlier({ made }: { readonly made: MadeFragment }) {
  const askings = made.askings.slice(0, -1).toReversed();
  const tellings = made.tellings.slice(0, -1).toReversed();
  if (askings.length + tellings.length === 0) return null;
  return (
    <details>
      <summary>What was said before</summary>
      <ul>
        {askings.map((asking) => (
          <li key={asking.id}>
            Asked before? {askedText(asking, made)} · {saidText(asking)}
            {asking.words ? <p>{asking.words}</p> : null}
          </li>
        ))}
        {tellings.map((telling) => (
          <li key={telling.id}>
            Told? {toldText(telling)}
            {telling.words ? <p>“{telling.words}”</p> : null}
            {telling.reason ? <p>{telling.reason}</p> : null}
          </li>
        ))}
      </ul>
    </details>
  );
}
