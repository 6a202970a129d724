import { useMutation } from '@apollo/client/react';

import { type CaseSystemShownFragment, DecideDoubleDocument, type DoubleVerdict } from '../../gql/case-system/graphql';
import { errorSentence } from '../../platform/request-errors';
import { announce, showToast } from '../../ui/announcer';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { ShowMore } from '../../ui/show-more';

interface DoublesProps {
  readonly doubles: CaseSystemShownFragment['doubles'];
  /** More of them wait than are listed. */
  readonly hasMore: boolean;
  readonly busy: boolean;
  readonly onMore: () => void;
  readonly onDecided: () => void;
}

/** The same name and day of birth under another number: a person says whether it is the same child. */
export function Doubles({ doubles, hasMore, busy, onMore, onDecided }: DoublesProps) {
  const [decide, { loading }] = useMutation(DecideDoubleDocument);
  if (doubles.length === 0) return null;
  const say = async (id: string, verdict: DoubleVerdict) => {
    try {
      await decide({ variables: { input: { id, verdict } } });
      announce(
        verdict === 'SAME' ? 'Kept as the same child.' : 'Kept as another child: they come in with the next file.',
      );
    } catch (error) {
      showToast(errorSentence(error), 'danger');
    }
    onDecided();
  };
  return (
    <Card title="May be here already" tone="warm">
      <p>
        Each has the name and the date of birth of a child here, under another number. They wait until you have looked
        them up in the case system.
      </p>
      <ul className="case-doubles">
        {doubles.map(({ id, caseId, name, reference, childName }) => (
          <li key={id}>
            <p>
              <bdi>{name}</bdi>
              {`, ${caseId} in the case system: `}
              <bdi>{childName}</bdi>
              {`, ${reference} here.`}
            </p>
            <div className="cluster">
              <Button
                look="secondary"
                size="small"
                disabled={loading}
                aria-label={`${name}, ${caseId}: the same child as ${reference}`}
                onClick={() => void say(id, 'SAME')}
              >
                The same child
              </Button>
              <Button
                look="secondary"
                size="small"
                disabled={loading}
                aria-label={`${name}, ${caseId}: another child than ${reference}`}
                onClick={() => void say(id, 'OTHER')}
              >
                Another child
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {hasMore ? <ShowMore shown={doubles.length} hasMore busy={busy} what="lines" one="line" onMore={onMore} /> : null}
    </Card>
  );
}
