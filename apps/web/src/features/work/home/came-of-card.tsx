import type { TodayQuery } from '../../../gql/work/graphql';
import { dateText, shortDateText } from '../../../platform/dates';
import { Card } from '../../../ui/card';
import { Tag } from '../../../ui/tag';

type CameOf = NonNullable<TodayQuery['cameOf']>[number];

/** How far what this person wrote down has come. What was decided is told to whoever spoke: where they did so themselves, they read it here. */
export function CameOfCard({ cameOf }: { readonly cameOf: readonly CameOf[] }) {
  return (
    <Card title="What came of what you gave">
      {cameOf.length === 0 ? (
        <p>Nothing yet. What you log for a child stands here, with how far the answer has come.</p>
      ) : (
        <ul className="work-lines">
          {cameOf.map((one) => (
            <li key={one.id}>
              <div>
                <strong>{one.childName ?? one.groupName}</strong>
                <p className="soft">Given on {dateText(one.givenOn)}</p>
                <Told tellings={one.tellings} />
              </div>
              <div className="work-lines__end">
                <Came {...one} />
              </div>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

/** What they were told of what they said themselves. Of anybody else’s words they see how far it has come. */
function Told({ tellings }: Pick<CameOf, 'tellings'>) {
  return tellings.map(({ toldOn, outcome, words }) => (
    <p key={`${toldOn} ${words}`}>
      Decided: {outcome}. On {dateText(toldOn)} you were told: <q dir="auto">{words}</q>
    </p>
  ));
}

function Came({ toldOn, decidedOn, waits, answerBy }: CameOf) {
  if (toldOn) return <Tag tone="success">{`Told what was decided, ${shortDateText(toldOn)}`}</Tag>;
  if (decidedOn) return <Tag tone="info">{`Decided on ${shortDateText(decidedOn)}, not told yet`}</Tag>;
  if (waits)
    return (
      <Tag tone="warning">
        {answerBy ? `An answer is promised by ${shortDateText(answerBy)}` : 'Waits for an answer'}
      </Tag>
    );
  return <Tag>On the record</Tag>;
}
