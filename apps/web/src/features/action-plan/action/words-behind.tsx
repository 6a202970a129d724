import { heardFromText } from '@heard/domain/action-plan/heard-from';
import { Link } from 'react-router';

import { dateText } from '../../../platform/dates';
import { paths } from '../../../platform/paths';
import { Card as Sheet } from '../../../ui/card';
import type { ActionDetail } from '../board-data';

type Words = ActionDetail['words'][number];

/** Because of whose words this is done: with the way to each that the reader reads, and of the rest only that it is there. */
export function WordsBehind({ detail: { action, words } }: { readonly detail: ActionDetail }) {
  const { heardFrom } = action;
  if (heardFrom === null) return null;
  return (
    <Sheet title="Whose words are behind it">
      <p>{heardFromText(heardFrom)}.</p>
      {words.length > 0 ? (
        <ul className="action-facts__words">
          {words.map((one) => (
            <li key={one.feedbackId}>
              {one.childId === null ? whoseText(one) : <Link to={paths.child(one.childId)}>{whoseText(one)}</Link>}
              <span className="soft">
                , said {dateText(one.givenOn)}, decided {dateText(one.decidedOn)}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
      {heardFrom.beyond ? <p className="soft">Who spoke is shown to those who work with them.</p> : null}
    </Sheet>
  );
}

/** The child, or that somebody spoke about them. */
function whoseText({ childName, groupName, isChild }: Words): string {
  if (childName === null) return groupName ?? 'A group';
  return isChild ? childName : `Somebody about ${childName}`;
}
