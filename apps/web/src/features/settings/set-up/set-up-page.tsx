import './set-up.css';

import { useQuery } from '@apollo/client/react';
import { samplePlan } from '@heard/domain/action-plan/sample-plan';
import type { SampleFile } from '@heard/domain/imports/sample-file';
import { sampleReturn } from '@heard/domain/participation/ssda903/sample-return';

import { SetUpStateDocument } from '../../../gql/settings/graphql';
import { paths } from '../../../platform/paths';
import { BackLink } from '../../../ui/back-link';
import { ButtonLink } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { Notice } from '../../../ui/notice';
import { Page } from '../../../ui/page';
import { SampleFiles } from '../../../ui/sample-files';
import { FailedState, Loading } from '../../../ui/states';
import { Tag } from '../../../ui/tag';
import { type SetUpStep, setUpSteps } from './set-up-steps';

/** Files to begin with, of steps whose own page opens to quality assurance alone. */
const samples: Readonly<Record<string, readonly SampleFile[]>> = { return: sampleReturn, plan: [samplePlan] };

/** What a council sets up before it begins, in any order: what each is for, what is there, and what is missing. */
export function SetUpPage() {
  const { data, error, refetch } = useQuery(SetUpStateDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Page
      title="Set up your council"
      above={<BackLink to={paths.settings}>Settings</BackLink>}
      lead="In whatever order you like: leave it and come back, everything is kept. What is done is counted from what is there."
    >
      {data ? <Demo isDemo={data.setUpState.ofDemo} /> : null}
      {data ? (
        <ol className="set-up">
          {setUpSteps(data.setUpState).map((step) => (
            <li key={step.key}>
              <Step step={step} />
            </li>
          ))}
        </ol>
      ) : null}
      {!data && error ? <FailedState onRetry={() => void refetch()} /> : null}
      {!data && !error ? <Loading label="Looking at what is set up" lines={8} /> : null}
    </Page>
  );
}

/** Invented people and real ones never share a database. */
function Demo({ isDemo }: { readonly isDemo: boolean }) {
  return isDemo ? (
    <Notice tone="warning" title="This is the demo council">
      <p>
        Its people and children are invented, and its passwords known. A real council begins with an empty database of
        its own: nothing from here comes along.
      </p>
    </Notice>
  ) : (
    <Notice>
      <p>Only what you and your colleagues enter is here. Nothing of the demo council is ever mixed in.</p>
    </Notice>
  );
}

function Step({ step: { title, why, there, missing, ways, key } }: { readonly step: SetUpStep }) {
  return (
    <Card title={title} action={missing === null ? <Tag tone="success">There</Tag> : <Tag tone="warning">Missing</Tag>}>
      <p>{why}</p>
      <p className="soft">{there}</p>
      {missing === null ? null : <p>Missing: {missing}.</p>}
      <div className="cluster">
        {ways.map(({ to, label }) => (
          <ButtonLink key={label} to={to} look="secondary" size="small">
            {label}
            <span className="visually-hidden">: {title}</span>
          </ButtonLink>
        ))}
      </div>
      {samples[key] ? <SampleFiles files={samples[key]} /> : null}
    </Card>
  );
}
