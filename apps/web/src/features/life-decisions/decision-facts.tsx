import './life-decisions.css';

import type { ReactNode } from 'react';

import type { MadeFragment } from '../../gql/life-decisions/graphql';
import { dateText } from '../../platform/dates';
import { Quote } from '../../ui/quote';
import { type Asking, askedText, saidText, toldText, weightText } from './decision-text';

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
      {telling?.words ? <p>They were told: “{telling.words}”</p> : null}
      {telling?.reason ? <p>{telling.reason}</p> : null}
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
