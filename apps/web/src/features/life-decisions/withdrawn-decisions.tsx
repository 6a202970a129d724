import type { MadeFragment } from '../../gql/life-decisions/graphql';
import { todayInLondon } from '../../platform/council-time';
import { dateText } from '../../platform/dates';
import { Card } from '../../ui/card';
import { changeText } from './change/change-text';
import { DecisionFacts, DecisionWords } from './decision-facts';
import { aboutText, decisionText, sourceText, whenText } from './decision-text';
import { Earlier } from './earlier';

interface WithdrawnProps {
  readonly all: readonly MadeFragment[];
  /** The one that somebody came for is among them. */
  readonly isOpen: boolean;
}

/** What does not stand any more, folded: nothing is deleted, and nothing of it waits. */
export function WithdrawnDecisions({ all, isOpen }: WithdrawnProps) {
  if (all.length === 0) return null;
  return (
    <details open={isOpen}>
      <summary>{all.length === 1 ? 'One that was withdrawn' : `${String(all.length)} that were withdrawn`}</summary>
      <div className="stack">
        {all.map((made) => (
          <Withdrawn key={made.id} made={made} />
        ))}
      </div>
    </details>
  );
}

function Withdrawn({ made }: { readonly made: MadeFragment }) {
  const withdrawal = made.changes.at(-1);
  const isKept = made.source === 'RECORDED' && !made.what;
  return (
    <Card title={`${aboutText(made)}, ${whenText(made, todayInLondon())}`}>
      <div className="decision">
        <p>
          <strong>
            {withdrawal
              ? changeText(withdrawal)
              : `Since ${dateText(made.withdrawnOn ?? made.tookEffectOn)} the record no longer says this. What was said stays.`}
          </strong>
        </p>
        {isKept ? (
          <p className="soft">What it says is kept for those who wrote it down: it is about somebody else.</p>
        ) : (
          <>
            <div>
              <p className="decision__text" dir="auto">
                {decisionText(made)}
              </p>
              <p className="soft">{sourceText(made)}</p>
            </div>
            <DecisionFacts made={made} />
            <DecisionWords made={made} />
            <Earlier made={made} />
          </>
        )}
      </div>
    </Card>
  );
}
