import { useQuery } from '@apollo/client/react';
import type { ComponentType, ReactNode } from 'react';
import { useParams } from 'react-router';

import { ChildPageDocument } from '../../../gql/children/graphql';
import { paths } from '../../../platform/paths';
import { errorCode, errorFields } from '../../../platform/request-errors';
import { useCalmly } from '../../../platform/use-calmly';
import { BackLink } from '../../../ui/back-link';
import { Page } from '../../../ui/page';
import { FailedState, Loading } from '../../../ui/states';
import { ChildRecord, type OpenedChildFacts } from './child-record';
import { NoSuchChild } from './no-such-child';
import { PurposeGate } from './purpose-gate';

interface ChildPageProps {
  /** What the reader is to know before they read on. */
  readonly notices?: ReactNode;
  /** What was decided about the child’s life. */
  readonly Decisions?: ComponentType<OpenedChildFacts> | undefined;
  /** Who else opened the record. */
  readonly Openings?: ComponentType<OpenedChildFacts> | undefined;
}

/** One child, opened. Whoever reads the council's records says why first. */
export function ChildPage({ notices, Decisions, Openings }: ChildPageProps) {
  const { id = '' } = useParams();
  return (
    <PurposeGate childId={id}>
      {(purpose, askAgain) => (
        <OpenedChild
          key={id}
          id={id}
          purpose={purpose}
          askAgain={askAgain}
          notices={notices}
          Decisions={Decisions}
          Openings={Openings}
        />
      )}
    </PurposeGate>
  );
}

interface OpenedChildProps extends ChildPageProps {
  readonly id: string;
  readonly purpose: string | null;
  readonly askAgain: (problem: string) => ReactNode;
}

function OpenedChild({ id, purpose, askAgain, notices, Decisions, Openings }: OpenedChildProps) {
  const { data, error, refetch } = useQuery(ChildPageDocument, {
    variables: { id, purpose },
    fetchPolicy: 'cache-and-network',
  });
  const isTime = useCalmly(data !== undefined);
  if (data && isTime)
    return (
      <ChildRecord
        child={data.child}
        voice={data.childVoice}
        purpose={purpose}
        notices={notices}
        Decisions={Decisions}
        Openings={Openings}
      />
    );
  if (data || !error) {
    return (
      <Page title="Child" above={<BackLink to={paths.children}>Children</BackLink>}>
        <Loading label="Opening the child’s page" lines={8} />
      </Page>
    );
  }
  const problem = errorFields(error)['purpose'];
  if (problem) return askAgain(problem);
  if (errorCode(error) === 'NOT_FOUND') return <NoSuchChild />;
  return (
    <Page title="Child" above={<BackLink to={paths.children}>Children</BackLink>}>
      <FailedState title="This child’s page could not be opened" onRetry={() => void refetch()} />
    </Page>
  );
}
