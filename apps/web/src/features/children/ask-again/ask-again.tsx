import { useEffect, useRef, useState } from 'react';

import type { AskableFragment } from '../../../gql/children/graphql';
import { dateText } from '../../../platform/dates';
import { useCan } from '../../../platform/session';
import { useEarly } from '../../../platform/use-early';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { type Asked, isToAskAgain, whyEnded, wordsOf } from '../consent-text';
import { firstWords } from '../../../platform/first-words';
import { loadAskAgain } from './lazy-ask-again';
import { AskAgainButton } from '../telling-consents';

interface AskAgainProps {
  readonly tellings: readonly AskableFragment[];
  readonly asked: Asked;
}

const shownFirst = 3;

/**
 * What somebody agreed to before it was for the child alone to decide: nothing of it is used until they are asked. Stays
 * until the page is left, so that whoever asked about the last of the words reads that it was the last.
 */
export function AskAgain({ tellings, asked }: AskAgainProps) {
  const mayAnswer = useCan('consent:answer');
  const open = tellings.filter(isToAskAgain);
  const [hadSome, setHadSome] = useState(false);
  if (open.length > 0 && !hadSome) setHadSome(true);
  return mayAnswer && hadSome ? <ToAsk open={open} asked={asked} /> : null;
}

interface ToAskProps {
  readonly open: readonly AskableFragment[];
  readonly asked: Asked;
}

function ToAsk({ open, asked }: ToAskProps) {
  const [all, setAll] = useState(false);
  const { list, end, onAnswered } = useFocusOnNext(open);
  useEarly(loadAskAgain); // only here: most children's pages have nothing to ask again
  if (open.length === 0) {
    return (
      <Card title={`${asked.name} was asked again`}>
        <p ref={end} tabIndex={-1}>
          These were all the words to ask about. Each answer stands with its words below.
        </p>
      </Card>
    );
  }
  const shown = all ? open : open.slice(0, shownFirst);
  return (
    <Card title={`Ask ${asked.name} again`}>
      <p>{whyEnded(asked)} Until they are asked, these words are not used outside their record.</p>
      <ul ref={list} className="waiting">
        {shown.map((told, at) => (
          <Words key={told.id} told={told} asked={asked} onAnswered={() => onAnswered(told.id, at)} />
        ))}
      </ul>
      {open.length > shown.length ? (
        <div>
          <Button look="quiet" onClick={() => setAll(true)}>
            Show all {open.length}
          </Button>
        </div>
      ) : null}
    </Card>
  );
}

/** Words that were asked about leave the list, and their button with them: the focus goes to what comes next. */
function useFocusOnNext(open: readonly AskableFragment[]) {
  const list = useRef<HTMLUListElement>(null);
  const end = useRef<HTMLParagraphElement>(null);
  const landed = useRef<object | null>(null);
  const [answered, setAnswered] = useState<{ readonly id: string; readonly at: number } | null>(null);
  useEffect(() => {
    if (answered === null || landed.current === answered || open.some(({ id }) => id === answered.id)) return;
    landed.current = answered;
    (buttonAt(list.current, answered.at) ?? end.current)?.focus();
  }, [answered, open]);
  return { list, end, onAnswered: (id: string, at: number) => setAnswered({ id, at }) };
}

/** The button that stands there now, else the last one; null in a list without any. */
function buttonAt(list: HTMLElement | null, at: number): HTMLElement | null {
  const buttons = Array.from(list?.querySelectorAll<HTMLElement>('li button') ?? []);
  return buttons[at] ?? buttons.at(-1) ?? null;
}

interface WordsProps {
  readonly told: AskableFragment;
  readonly asked: Asked;
  readonly onAnswered: () => void;
}

function Words({ told, asked, onAnswered }: WordsProps) {
  const words = firstWords(wordsOf(told), 140);
  return (
    <li>
      <p className="waiting__words" dir="auto">
        {words}
      </p>
      <p className="soft">{dateText(told.givenOn)}</p>
      <AskAgainButton told={told} asked={asked} about={words} onAnswered={onAnswered} />
    </li>
  );
}
