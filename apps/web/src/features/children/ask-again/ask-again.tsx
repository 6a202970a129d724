import { useState } from 'react';

import type { AskableFragment } from '../../../gql/children/graphql';
import { dateText } from '../../../platform/dates';
import { useCan } from '../../../platform/session';
import { useEarly } from '../../../platform/use-early';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { type Asked, isToAskAgain, wordsOf } from '../consent-text';
import { firstWords } from '../first-words';
import { loadAskAgain } from './lazy-ask-again';
import { AskAgainButton, useAskable } from '../telling-consents';

interface AskAgainProps {
  readonly tellings: readonly AskableFragment[];
  readonly asked: Asked;
}

const shownFirst = 3;

/** What somebody agreed to before it was for the child alone to decide: nothing of it is used until they are asked. */
export function AskAgain({ tellings, asked }: AskAgainProps) {
  const mayAnswer = useCan('consent:answer');
  const open = tellings.filter(isToAskAgain);
  return mayAnswer && open.length > 0 ? <ToAsk open={open} asked={asked} /> : null;
}

interface ToAskProps {
  readonly open: readonly AskableFragment[];
  readonly asked: Asked;
}

function ToAsk({ open, asked }: ToAskProps) {
  const [all, setAll] = useState(false);
  useEarly(loadAskAgain); // only here: most children's pages have nothing to ask again
  const shown = all ? open : open.slice(0, shownFirst);
  return (
    <Card title={`Ask ${asked.name} again`}>
      <p>{reasonFor(asked)} Until they are asked, these words are not used outside their record.</p>
      <ul className="waiting">
        {shown.map((told) => (
          <Words key={told.id} told={told} asked={asked} />
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

function reasonFor({ name, age }: Asked): string {
  if (age === null || age < 16) return 'Whoever said yes to these words could not decide it.';
  return `${name} is ${age >= 18 ? '18' : '16'} or over now, and decides alone.`;
}

function Words({ told, asked }: { readonly told: AskableFragment; readonly asked: Asked }) {
  const now = useAskable(told);
  if (!isToAskAgain(now)) return null;
  const words = firstWords(wordsOf(now), 140);
  return (
    <li>
      <p className="waiting__words" dir="auto">
        {words}
      </p>
      <p className="soft">{dateText(now.givenOn)}</p>
      <AskAgainButton told={now} asked={asked} about={words} />
    </li>
  );
}
