import type { MadeFragment } from '../../../gql/life-decisions/graphql';
import { todayInLondon } from '../../../platform/council-time';
import { aboutText, decisionText, whenText } from '../decision-text';
import { changeText } from './change-text';

/** What a decision says since somebody else changed it, with who, when and why. */
export function TheirChange({ made }: { readonly made: MadeFragment }) {
  const last = made.changes.at(-1);
  return (
    <>
      <p>
        <strong>
          {aboutText(made)}, {whenText(made, todayInLondon())}
        </strong>
      </p>
      <p className="decision__text" dir="auto">
        {decisionText(made)}
      </p>
      {made.decidedBy ? <p>Decided by {made.decidedBy}</p> : null}
      {last ? <p>{changeText(last)}</p> : null}
    </>
  );
}
