import type { MadeFragment } from '../../gql/life-decisions/graphql';
import { Reaction, WhatIsOwed } from '../../foundations/telling/reaction';
import { beforeText, changeText } from './change/change-text';
import { askedText, saidText, toldText } from './decision-text';

/** What it said and what was said of it before: nothing is ever written over. */
export function Earlier({ made }: { readonly made: MadeFragment }) {
  const askings = made.askings.slice(0, -1).toReversed();
  const tellings = made.tellings.slice(0, -1).toReversed();
  const corrections = made.changes.filter(({ because }) => !because).toReversed();
  if (askings.length + tellings.length + corrections.length === 0) return null;
  return (
    <details className="decision__more">
      <summary>What was said before</summary>
      <ul>
        {corrections.map((change) => (
          <li key={change.id}>
            {changeText(change)}
            <p className="soft">Before it said: {beforeText(change)}</p>
            <p className="decision__text" dir="auto">
              {change.wasWhat}
            </p>
          </li>
        ))}
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
            {telling.translation ? (
              <p lang={telling.translationLanguage ?? undefined}>“{telling.translation}”</p>
            ) : null}
            {telling.reason ? <p>{telling.reason}</p> : null}
            <Reaction telling={telling} />
            {telling.stillNotRight ? <WhatIsOwed telling={telling} /> : null}
          </li>
        ))}
      </ul>
    </details>
  );
}
