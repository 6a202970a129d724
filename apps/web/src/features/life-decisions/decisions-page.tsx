import { useQuery } from '@apollo/client/react';
import { called } from '@heard/domain/children/called';
import { useSearchParams } from 'react-router';

import { LifeDecisionsDocument, type LifeDecisionsQuery } from '../../gql/life-decisions/graphql';
import { paths } from '../../platform/paths';
import { errorCode } from '../../platform/request-errors';
import { useCan } from '../../platform/session';
import { BackLink } from '../../ui/back-link';
import { Button } from '../../ui/button';
import { useDialogPlace } from '../../ui/dialog-place';
import { Page } from '../../ui/page';
import { EmptyState, FailedState, Loading } from '../../ui/states';
import { DecisionCard } from './decision-card';
import { loadRecord } from './lazy-dialogs';
import { useFormDialog } from './use-form-dialog';
import { WithdrawnDecisions } from './withdrawn-decisions';

interface DecisionsPageProps {
  readonly childId: string;
  /** Why the record was opened, where the reader had to say. */
  readonly purpose: string | null;
}

/** All that was decided about one child’s life: were they asked before, what weight had it, were they told? */
export function DecisionsPage({ childId, purpose }: DecisionsPageProps) {
  const { data, error, refetch } = useQuery(LifeDecisionsDocument, {
    variables: { childId, purpose },
    fetchPolicy: 'cache-and-network',
  });
  if (data) return <Decisions data={data} readAgain={async () => refetch()} />;
  return (
    <Page title="Decisions" above={<BackLink to={paths.child(childId)}>Back to the child</BackLink>}>
      {error ? (
        <NotOpened code={errorCode(error)} onRetry={() => void refetch()} />
      ) : (
        <Loading label="Opening the decisions" lines={6} />
      )}
    </Page>
  );
}

function NotOpened({ code, onRetry }: { readonly code: string | null; readonly onRetry: () => void }) {
  if (code !== 'NOT_FOUND') return <FailedState onRetry={onRetry} />;
  return (
    <EmptyState title="We could not find that child" icon="search">
      <p>The address may be wrong, or this child is not with you any more.</p>
    </EmptyState>
  );
}

interface DecisionsProps {
  readonly data: LifeDecisionsQuery;
  readonly readAgain: () => Promise<unknown>;
}

function Decisions({ data: { child, lifeDecisions }, readAgain }: DecisionsProps) {
  const [search] = useSearchParams();
  const wanted = search.get('of');
  const name = called(child);
  // What somebody came for stands first.
  const standing = lifeDecisions.filter(({ withdrawnOn }) => !withdrawnOn);
  const shown = standing.toSorted((one, other) => Number(other.id === wanted) - Number(one.id === wanted));
  const withdrawn = lifeDecisions.filter(({ withdrawnOn }) => withdrawnOn);
  const open = useFormDialog({ name, readAgain });
  return (
    <Page
      title="Decisions"
      heading={`Decisions about ${name}`}
      above={<BackLink to={paths.child(child.id)}>{child.name}</BackLink>}
      lead={`Was ${name} asked before? What weight did their words have? Were they told? Moves and changes of worker come here by themselves.`}
      action={<NewDecision childId={child.id} name={name} readAgain={readAgain} />}
    >
      {shown.length === 0 ? <NothingDecided name={name} /> : null}
      <div className="decision-cards">
        {shown.map((made) => (
          <DecisionCard key={made.id} made={made} isWanted={made.id === wanted} onOpen={(form) => open(made, form)} />
        ))}
      </div>
      <WithdrawnDecisions all={withdrawn} isOpen={withdrawn.some(({ id }) => id === wanted)} />
    </Page>
  );
}

function NothingDecided({ name }: { readonly name: string }) {
  return (
    <EmptyState title="No decision stands here yet">
      <p>
        When something about {name}’s life is decided, their school say, or when they see their family, write it down
        before it happens. Then there is time to ask.
      </p>
    </EmptyState>
  );
}

interface NewDecisionProps {
  readonly childId: string;
  readonly name: string;
  readonly readAgain: () => Promise<unknown>;
}

function NewDecision({ childId, name, readAgain }: NewDecisionProps) {
  const show = useDialogPlace();
  if (!useCan('life-decision:record')) return null;
  const open = () =>
    show(async () => {
      const { SayingDialog, Form } = await loadRecord();
      return (onClose) => (
        <SayingDialog title={`A decision about ${name}`} onClose={onClose}>
          <Form childId={childId} readAgain={readAgain} onClose={onClose} />
        </SayingDialog>
      );
    });
  return (
    <Button look="secondary" onClick={open}>
      Write down a decision
    </Button>
  );
}
