import { useQuery } from '@apollo/client/react';
import { amountOf } from '@heard/domain/words/amount-of';
import { useEffect, useRef } from 'react';

import { type PlanFileFieldsFragment, PlansDocument } from '../../../gql/action-plan/graphql';
import { paths } from '../../../platform/paths';
import { Button, ButtonLink } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { DataTable } from '../../../ui/data-table';
import { Notice } from '../../../ui/notice';
import { Select } from '../../../ui/select';
import type { usePlanFile } from './use-plan-file';

type File = ReturnType<typeof usePlanFile>;

interface CheckedProps {
  readonly file: File;
  readonly checked: PlanFileFieldsFragment;
}

/** What bringing the file in changes, and what has to be put right before. */
export function CheckedPlan({ file, checked }: CheckedProps) {
  const { actions, rejected, added, changed, isDone } = checked;
  if (isDone) return <BroughtIn checked={checked} />;
  const isReady = rejected === 0 && actions > 0 && added + changed > 0;
  return (
    <>
      <Findings checked={checked} />
      <Card title={rejected > 0 ? 'What it would change besides' : 'What this file changes'}>
        <WhichPlan file={file} checked={checked} />
        <Amounts checked={checked} />
      </Card>
      {isReady ? (
        <div>
          <Button busy={file.busy} busyLabel="Bringing in…" onClick={() => void file.bringIn()}>
            Bring in this plan
          </Button>
        </div>
      ) : null}
    </>
  );
}

/** A file is named as a download happens to be: which plan it is can be said. */
function WhichPlan({ file, checked: { planId, planTitle } }: CheckedProps) {
  const plans = useQuery(PlansDocument, { fetchPolicy: 'cache-and-network' }).data?.plans ?? [];
  if (plans.length === 0) return <p>A new plan, “{planTitle}”: its name is the file’s.</p>;
  const fresh = planId === null ? `A new plan, “${planTitle}”` : 'A new plan, named like the file';
  const known = plans.map(({ id, title }) => ({ value: id, label: title }));
  return (
    <Select
      name="plan"
      label="Which plan it is"
      hint={
        planId === null ? 'A new one stands beside those that are here, and is the one that opens first.' : undefined
      }
      value={planId ?? ''}
      disabled={file.busy}
      onChange={({ target }) => void file.choosePlan(target.value === '' ? null : target.value)}
      options={file.mayBeNew ? [{ value: '', label: fresh }, ...known] : known}
    />
  );
}

/** Takes the focus: the button that brought the file in is gone. */
function BroughtIn({ checked }: Pick<CheckedProps, 'checked'>) {
  const { name, planId, planTitle } = checked;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} tabIndex={-1}>
      <Notice tone="success" role="status" title={`${name} is brought in`}>
        <Amounts checked={checked} />
        <p>
          <ButtonLink to={planId === null ? paths.plan : paths.planOf(planId)} size="small" look="secondary">
            {planTitle}
          </ButtonLink>
        </p>
      </Notice>
    </div>
  );
}

function Amounts({ checked }: Pick<CheckedProps, 'checked'>) {
  const { objectives, actions, added, changed, unchanged, notNamed, isDone } = checked;
  const all: readonly (readonly [number, string])[] = [
    [added, `${amountOf(added, 'new action', 'new actions')}, not started.`],
    [changed, `${amountOf(changed, 'action', 'actions')} ${isDone ? 'changed' : 'to change'}.`],
    [unchanged, `${amountOf(unchanged, 'action', 'actions')} as before.`],
    [notNamed, `${amountOf(notNamed, 'action is', 'actions are')} here and not in the file: nothing happens to them.`],
  ];
  return (
    <ul>
      <li>
        {amountOf(objectives, 'objective', 'objectives')} with {amountOf(actions, 'action', 'actions')} in the file.
      </li>
      {all.map(([amount, sentence]) => (amount > 0 ? <li key={sentence}>{sentence}</li> : null))}
    </ul>
  );
}

/** What is odd about its lines; with an error in it nothing is brought in. */
function Findings({ checked: { findings, rejected } }: Pick<CheckedProps, 'checked'>) {
  if (findings.length === 0) return null;
  return (
    <Card title={rejected > 0 ? `${amountOf(rejected, 'line', 'lines')} to put right first` : 'To know'}>
      {rejected > 0 ? (
        <p>
          Nothing is brought in until these are put right in the file, and the file is chosen again: all of it or
          nothing.
        </p>
      ) : null}
      <DataTable
        caption="What is odd about lines of the file"
        captionHidden
        rows={findings}
        rowKey={({ line, message }) => `${line} ${message}`}
        columns={[
          { key: 'line', header: 'Line', cell: ({ line }) => line, align: 'end', rowHeader: true },
          { key: 'kind', header: 'Kind', cell: ({ isError }) => (isError ? 'To put right' : 'To know') },
          { key: 'what', header: 'What', cell: ({ message }) => message },
        ]}
      />
    </Card>
  );
}
