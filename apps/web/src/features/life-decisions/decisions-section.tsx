import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';

import { DecisionsOfChildDocument, type MadeFragment } from '../../gql/life-decisions/graphql';
import { todayInLondon } from '../../platform/council-time';
import { paths } from '../../platform/paths';
import { Card } from '../../ui/card';
import { FailedState, Loading } from '../../ui/states';
import { DecisionFacts } from './decision-facts';
import { aboutText, decisionText, nextStep, type Rest, type Step, stepTexts, whenText } from './decision-text';
import { RestOfAsking, useRest } from './rest-of-asking';

function linkText(next: Step, rest: Rest | null): string {
  return next === 'ASK' && rest ? rest.button : stepTexts[next];
}

interface DecisionsSectionProps {
  readonly childId: string;
  readonly name: string;
  readonly purpose: string | null;
}

const mostShown = 3;

/** On the child’s page: the latest decisions about their life, what is missing of them first. */
export function DecisionsSection({ childId, name, purpose }: DecisionsSectionProps) {
  const { data, error, refetch } = useQuery(DecisionsOfChildDocument, {
    variables: { childId, purpose },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <Card title={`Decisions about ${name}`}>
      {data ? <Latest childId={childId} name={name} all={data.lifeDecisions} /> : null}
      {data || error ? null : <Loading label="Loading the decisions" lines={4} />}
      {error && !data ? <FailedState title="The decisions could not be loaded" onRetry={() => void refetch()} /> : null}
    </Card>
  );
}

interface LatestProps extends Pick<DecisionsSectionProps, 'childId' | 'name'> {
  readonly all: readonly MadeFragment[];
}

function Latest({ childId, name, all }: LatestProps) {
  const standing = all.filter(({ withdrawnOn }) => !withdrawnOn);
  const shown = standing
    .toSorted((one, other) => Number(isMissing(other)) - Number(isMissing(one)))
    .slice(0, mostShown);
  const isAll = standing.length === shown.length;
  return (
    <>
      {shown.length === 0 ? (
        <p className="soft">
          No decision about {name}’s life stands here. Moves and changes of worker come by themselves; write down others
          before they happen.
        </p>
      ) : (
        <ul className="decisions">
          {shown.map((made) => (
            <li key={made.id}>
              <Shown made={made} />
            </li>
          ))}
        </ul>
      )}
      <p>
        <Link to={paths.lifeDecisions(childId)}>
          {isAll ? 'Decisions, and writing one down' : `All ${String(standing.length)} decisions`}
        </Link>
      </p>
    </>
  );
}

function isMissing({ askingDueOn, tellingDueOn }: MadeFragment): boolean {
  return askingDueOn !== null || tellingDueOn !== null;
}

function Shown({ made }: { readonly made: MadeFragment }) {
  const rest = useRest(made);
  const next = nextStep(made, rest);
  return (
    <div className="decision">
      <p>
        <strong>
          {aboutText(made)}, {whenText(made, todayInLondon())}
        </strong>
        <br />
        {decisionText(made)}
      </p>
      <DecisionFacts made={made} />
      <RestOfAsking rest={rest} />
      {next && made.mayAct ? (
        <p>
          <Link to={paths.lifeDecision(made.childId, made.id)}>
            {linkText(next, rest)}
            <span className="visually-hidden">: {aboutText(made)}</span>
          </Link>
        </p>
      ) : null}
      {next && !made.mayAct && made.waitsFor ? <p className="soft">It waits for {made.waitsFor}.</p> : null}
    </div>
  );
}
