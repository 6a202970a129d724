import './life-decisions.css';

import type { ReactNode } from 'react';

import type { MadeFragment } from '../../gql/life-decisions/graphql';
import { Reaction, WhatIsOwed } from '../../foundations/telling/reaction';
import { ToldWordsFold } from '../../foundations/telling/told-words-fold';
import { dateText } from '../../platform/dates';
import { Quote } from '../../ui/quote';
import { type Asking, askedText, type DecisionTelling, saidText, toldText, weightText } from './decision-text';

interface FactProps {
  readonly name: string;
  readonly missing?: boolean;
  readonly children: ReactNode;
}

function Fact({ name, missing = false, children }: FactProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd data-missing={missing}>{children}</dd>
    </div>
  );
}

/** Asked before? What weight? Told? */
export function DecisionFacts({ made }: { readonly made: MadeFragment }) {
  const asking = made.askings.at(-1);
  const telling = made.tellings.at(-1);
  const weight = asking ? weightText(asking) : null;
  return (
    <dl className="decision__facts">
      <Fact name="Asked before?" missing={made.askingDueOn !== null}>
        {askedText(asking, made)}
        {asking ? <span className="soft"> · {saidText(asking)}</span> : null}
      </Fact>
      {weight ? <Fact name="What weight?">{weight}</Fact> : null}
      <Fact name="Told?" missing={made.tellingDueOn !== null}>
        {toldText(telling)}
      </Fact>
    </dl>
  );
}

/** What was said of it in full: the words by which they were asked, why not, and the words they were told. */
export function DecisionWords({ made }: { readonly made: MadeFragment }) {
  const asking = made.askings.at(-1);
  const telling = made.tellings.at(-1);
  return (
    <>
      {asking ? <Heard asking={asking} /> : null}
      {telling ? <Told telling={telling} /> : null}
    </>
  );
}

/** In which words they were told, to be read again, aloud or large, and what they said to it; or why they were not. */
function Told({ telling }: { readonly telling: DecisionTelling }) {
  const { words, reason, othersTold, stillNotRight } = telling;
  return (
    <>
      {words ? <ToldWordsFold telling={telling} /> : null}
      {reason ? <p>{reason}</p> : null}
      {othersTold ? <p className="soft">Told instead: {othersTold}</p> : null}
      <Reaction telling={telling} />
      {stillNotRight ? (
        <p>
          <WhatIsOwed telling={telling} />
        </p>
      ) : null}
    </>
  );
}

function Heard({ asking: { words: why, heard } }: { readonly asking: Asking }) {
  return (
    <>
      {why ? <p>{why}</p> : null}
      {heard.length === 0 ? null : (
        <ul className="decision__heard" aria-label="What they said before">
          {heard.map(({ statementId, words, givenOn }) => (
            <li key={statementId}>
              {words ? (
                <Quote words={words} size="small" source={dateText(givenOn)} />
              ) : (
                <p>They were asked on {dateText(givenOn)}, and did not want to say.</p>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
