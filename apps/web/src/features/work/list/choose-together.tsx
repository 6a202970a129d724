import { most } from '@heard/domain/validation/text-lengths';
import { type ReactNode, useEffect, useRef, useState } from 'react';

import type { LineFragment } from '../../../gql/work/graphql';
import { todayInLondon } from '../../../platform/council-time';
import { dotted } from '../../../platform/dotted';
import { firstWords } from '../../../platform/first-words';
import { paths } from '../../../platform/paths';
import { useCan } from '../../../platform/session';
import { Button, ButtonLink } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { CheckboxCards } from '../../../ui/choice-cards';
import { sinceText, whoseText } from '../work-text';

/** Each telling once, however many people have it: words about which somebody is to decide. */
function answerableLines(lines: readonly LineFragment[]): readonly LineFragment[] {
  const undecided = lines.filter(({ feedbackId, words, kinds }) => feedbackId && words && kinds.includes('UNDECIDED'));
  return [...new Map(undecided.map((line) => [line.feedbackId, line])).values()];
}

interface OneByOneOrTogetherProps {
  readonly lines: readonly LineFragment[];
  /** The list, in which each is answered by itself. */
  readonly children: ReactNode;
}

/** The list of what waits; for whoever answers, with the way to answer several who ask for the same by one decision. */
export function OneByOneOrTogether({ lines, children }: OneByOneOrTogetherProps) {
  const mayAnswer = useCan('feedback:answer');
  const [choosing, setChoosing] = useState<'NOW' | 'BEFORE' | null>(null);
  const answerable = mayAnswer ? answerableLines(lines) : [];
  if (choosing === 'NOW') return <ChooseTogether lines={answerable} onLeave={() => setChoosing('BEFORE')} />;
  return (
    <Card>
      {answerable.length > 1 ? (
        <ChooseButton takesFocus={choosing === 'BEFORE'} onChoose={() => setChoosing('NOW')} />
      ) : null}
      {children}
    </Card>
  );
}

interface ChooseButtonProps {
  /** Whoever has just left the choice goes on from here. */
  readonly takesFocus: boolean;
  readonly onChoose: () => void;
}

/** The way to the choice: where there are at least two to choose from. */
function ChooseButton({ takesFocus, onChoose }: ChooseButtonProps) {
  const box = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (takesFocus) box.current?.querySelector('button')?.focus();
  }, [takesFocus]);
  return (
    <p ref={box}>
      <Button look="secondary" onClick={onChoose}>
        Answer several together
      </Button>
    </p>
  );
}

interface ChooseTogetherProps {
  readonly lines: readonly LineFragment[];
  readonly onLeave: () => void;
}

/** Several who ask for the same are chosen here, and answered by one decision where the first of them is answered. */
function ChooseTogether({ lines, onLeave }: ChooseTogetherProps) {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const choose = (id: string, isChosen: boolean): void =>
    setChosen((before) => (isChosen ? [...before, id] : before.filter((one) => one !== id)));
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector('input')?.focus(), []);
  const tooMany = chosen.length > most.choices;
  return (
    <Card title="Answer several together">
      <div className="stack" ref={box}>
        <CheckboxCards
          name="together"
          label="Who asks for the same?"
          hint="One decision answers all that you choose. Each child hears only of what they said themselves."
          chosen={chosen}
          onChange={({ currentTarget: { value, checked } }) => choose(value, checked)}
          options={lines.map((line) => ({
            value: line.feedbackId ?? '',
            label: firstWords(line.words ?? '', 120),
            hint: dotted([whoseText(line), sinceText(line, todayInLondon())]),
          }))}
          error={tooMany ? `Choose at most ${String(most.choices)}` : undefined}
        />
        <div className="cluster">
          {chosen.length > 1 && !tooMany ? (
            <ButtonLink to={paths.answerTogether(chosen)}>Answer these {chosen.length} together</ButtonLink>
          ) : (
            <p className="soft">Choose two or more.</p>
          )}
          <Button look="secondary" onClick={onLeave}>
            Not now
          </Button>
        </div>
      </div>
    </Card>
  );
}
