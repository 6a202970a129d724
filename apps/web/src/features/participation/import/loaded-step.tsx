import { dateText } from '../../../platform/dates';
import { paths } from '../../../platform/paths';
import { Button, ButtonLink } from '../../../ui/button';
import { Page } from '../../../ui/page';
import { StatCard, StatRow } from '../../../ui/stat-card';
import { amountOf } from '@heard/domain/words/amount-of';
import { numberText } from '@heard/domain/words/number-text';
import type { Receipt } from './use-import-return';
import { useHeadingFocus } from './use-heading-focus';

interface LoadedStepProps {
  readonly receipt: Receipt;
  readonly onAnother: () => void;
}

/** It is stored: what came of it, and where to see it. */
export function LoadedStep({ receipt: { run, changedAnything }, onAnother }: LoadedStepProps) {
  useHeadingFocus();
  const findings = run.rules.reduce((sum, { count }) => sum + count, 0);
  return (
    <Page
      title={changedAnything ? 'The return is imported' : 'Nothing changed'}
      lead={
        changedAnything
          ? 'The figures count it from now on. Figures for partners and councillors are published once a period has settled.'
          : `Everything in these files was here already: ${run.appliedByName} imported them on ${dateText(run.appliedAt)}.`
      }
    >
      {changedAnything ? (
        <>
          <h2 className="visually-hidden">What came of it</h2>
          <StatRow>
            <StatCard
              label="Reviews added"
              value={numberText(run.reviewsAdded)}
              formula={`${amountOf(run.reviewsUnchanged, 'review was', 'reviews were')} here already.`}
            />
            <StatCard
              label="Reviews corrected"
              value={numberText(run.reviewsChanged)}
              formula="Reviews of the same child with another code, or on another day of the year, than before."
            />
            <StatCard
              label="Children added"
              value={numberText(run.childrenAdded)}
              formula="They have no team yet. Until somebody gives them one, independent reviewing officers and quality assurance see them."
            />
            <StatCard
              label="Lines left out"
              value={numberText(run.rejected)}
              formula="They lack a child, a day that exists or a code."
            />
          </StatRow>
        </>
      ) : null}
      <div className="cluster">
        <ButtonLink to={paths.participation}>See the figures</ButtonLink>
        {findings > 0 ? (
          <ButtonLink to={paths.importRun(run.id)} look="secondary">
            {amountOf(findings, 'finding', 'findings')} to look at
          </ButtonLink>
        ) : null}
        <Button look="secondary" onClick={onAnother}>
          Import another return
        </Button>
      </div>
    </Page>
  );
}
