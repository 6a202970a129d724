import '../read/complaint-record.css';

import { amountOf } from '@heard/domain/words/amount-of';
import { numberText } from '@heard/domain/words/number-text';
import { useQuery } from '@apollo/client/react';
import { complaintEndLabels } from '@heard/domain/complaints/complaint-end';
import { complaintStageLabels } from '@heard/domain/complaints/complaint-stages';
import { findingLabels } from '@heard/domain/complaints/representation-codes';

import { ComplaintLearningDocument, type ComplaintLearningQuery } from '../../../gql/complaints/graphql';
import { dateText } from '../../../platform/dates';
import { Card } from '../../../ui/card';
import { Page } from '../../../ui/page';
import { EmptyState, FailedState, Loading } from '../../../ui/states';
import { Tag } from '../../../ui/tag';
import { KindTabs } from '../list/kind-tabs';

type Outcome = ComplaintLearningQuery['complaintLearning'][number];

/** How complaints ended and what was learnt. No name, and no word of a complaint, comes here. */
export function LearningPage() {
  return (
    <Page
      title="What complaints taught us"
      width="wide"
      lead="How complaints ended, what was learnt and what changes. Names and words stay with those who work on them."
    >
      <KindTabs />
      <Outcomes />
    </Page>
  );
}

function Outcomes() {
  const { data, error, refetch } = useQuery(ComplaintLearningDocument, { fetchPolicy: 'cache-and-network' });
  const outcomes = data?.complaintLearning;
  if (error && !outcomes) return <FailedState onRetry={() => void refetch()} />;
  if (!outcomes) return <Loading label="Loading what was learnt" lines={6} />;
  if (outcomes.length === 0) {
    return (
      <EmptyState title="No complaint is over yet" icon="letter">
        <p>What was learnt is written down by the complaints manager with the answer.</p>
      </EmptyState>
    );
  }
  return (
    <>
      <p className="learning-summary">{summaryOf(outcomes)}</p>
      <ol className="learning-list" aria-label="What was learnt, the latest first">
        {outcomes.map((outcome) => (
          <li key={outcome.id}>
            <OneOutcome outcome={outcome} />
          </li>
        ))}
      </ol>
    </>
  );
}

function OneOutcome({ outcome }: { readonly outcome: Outcome }) {
  const stage = outcome.stage ? complaintStageLabels[outcome.stage] : 'Handled somewhere else';
  return (
    <Card>
      <div className="card__head">
        <h2>{dateText(outcome.closedOn)}</h2>
        <Tag>{outcomeWords(outcome)}</Tag>
      </div>
      <p className="soft">{stage}</p>
      {outcome.learnt ? <p>{outcome.learnt}</p> : <p className="soft">What was learnt is not written down yet.</p>}
      {outcome.change ? <p>What changes: {outcome.change}</p> : null}
    </Card>
  );
}

function outcomeWords({ finding, endKind }: Outcome): string {
  if (finding) return findingLabels[finding];
  return endKind ? complaintEndLabels[endKind] : 'Over';
}

/** "22 complaints: 14 upheld; 5 partly upheld; 3 withdrawn by the person. Learning is written down for 9." */
function summaryOf(outcomes: readonly Outcome[]): string {
  const words = outcomes.map(outcomeWords);
  const counts = [...new Set(words)].map(
    (word) => `${numberText(words.filter((other) => other === word).length)} ${word.toLowerCase()}`,
  );
  const learnt = outcomes.filter((outcome) => outcome.learnt).length;
  const all = amountOf(outcomes.length, 'complaint', 'complaints');
  return `${all}: ${counts.join('; ')}. Learning is written down for ${numberText(learnt)}.`;
}
