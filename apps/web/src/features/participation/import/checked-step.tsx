import { paths } from '../../../platform/paths';
import { Button, ButtonLink } from '../../../ui/button';
import { Notice } from '../../../ui/notice';
import { Page } from '../../../ui/page';
import { amountOf } from '@heard/domain/words/amount-of';
import { numberText } from '@heard/domain/words/number-text';
import { Changes } from './changes';
import { Findings } from './findings';
import { LoadProgress } from './load-progress';
import { Problems } from './problems';
import type { CheckedReturn } from './use-import-return';
import { useHeadingFocus } from './use-heading-focus';

interface CheckedStepProps {
  readonly checked: CheckedReturn;
  readonly year: string | null;
  readonly problems: readonly string[];
  readonly loading: boolean;
  readonly progress: { readonly done: number; readonly total: number } | null;
  readonly onLoad: () => void;
  readonly onBack: () => void;
}

/** Checked, and nothing stored yet: what loading would change, then what the rules say. */
export function CheckedStep(step: CheckedStepProps) {
  const { checked, loading } = step;
  useHeadingFocus();
  return (
    <Page
      title={checked.changesAnything ? 'Check before you import' : 'All of this is here already'}
      lead={leadOf(checked)}
    >
      <Problems problems={step.problems} />
      {checked.changesAnything ? <Changes checked={checked} /> : <NothingToLoad />}
      {loading ? (
        <LoadProgress progress={step.progress} />
      ) : (
        <div className="cluster">
          {checked.changesAnything ? (
            <Button onClick={step.onLoad}>Import the return</Button>
          ) : (
            <ButtonLink to={paths.participation}>See the figures</ButtonLink>
          )}
          <Button look="secondary" onClick={step.onBack}>
            Choose other files
          </Button>
        </div>
      )}
      <Findings
        rules={checked.rules}
        findings={checked.findings}
        fileName={`findings ${checked.fileNames.join(' ')}`}
      />
    </Page>
  );
}

function leadOf({ rows, rejected, reviews }: CheckedReturn): string {
  const read = `${amountOf(rows, 'review was', 'reviews were')} read.`;
  const cannot = rejected === 0 ? '' : ` ${amountOf(rejected, 'line', 'lines')} cannot be stored.`;
  if (reviews.added + reviews.changed === 0) return `${read}${cannot}`;
  return `${read} Importing adds ${numberText(reviews.added)} and corrects ${numberText(reviews.changed)}.${cannot} Nothing is stored yet.`;
}

function NothingToLoad() {
  return (
    <Notice tone="success" title="Importing these files would change nothing">
      <p>Every review, child and episode in them is stored as they say.</p>
    </Notice>
  );
}
