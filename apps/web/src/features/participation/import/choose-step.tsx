import { reportingYearOf } from '@heard/domain/calendar/reporting-year';
import { sampleReturn } from '@heard/domain/participation/ssda903/sample-return';

import { todayInLondon } from '../../../platform/council-time';
import { paths } from '../../../platform/paths';
import { BackLink } from '../../../ui/back-link';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { Page } from '../../../ui/page';
import { Select } from '../../../ui/select';
import type { ChosenFiles } from './chosen-file';
import { FilesPicker } from './files-picker';
import { PastImports } from './past-imports';
import { SampleFiles } from '../../../ui/sample-files';
import { Problems } from './problems';
import { useHeadingFocus } from './use-heading-focus';

interface ChooseStepProps {
  readonly files: ChosenFiles;
  readonly onFiles: (files: ChosenFiles) => void;
  readonly year: string | null;
  readonly onYear: (year: string | null) => void;
  readonly problems: readonly string[];
  readonly checking: boolean;
  readonly takesFocus: boolean;
  readonly onCheck: () => void;
}

export function ChooseStep(step: ChooseStepProps) {
  useHeadingFocus(step.takesFocus);
  return (
    <Page
      title="Import a 903 return"
      above={<BackLink to={paths.participation}>Participation</BackLink>}
      lead="Reviews of children in care, and how each child took part in them, from the files that your case system exports for the SSDA903."
      aside={<HowItGoes />}
    >
      <div className="stack">
        <Problems problems={step.problems} />
        <Card title="The files">
          <FilesPicker chosen={step.files} onChoose={step.onFiles} />
          <details>
            <summary>What the files look like</summary>
            <p>As your case system exports them. These three belong together; their children are invented.</p>
            <SampleFiles files={sampleReturn} />
          </details>
        </Card>
        <Select
          name="year"
          label="Which year is the return for?"
          hint="Then a review whose day was corrected moves to its new day. Reviews outside the year are pointed out, and imported all the same."
          optional
          emptyLabel="Do not look at the year"
          options={recentYears().map((year) => ({ value: year, label: year }))}
          value={step.year ?? ''}
          onChange={(event) => step.onYear(event.target.value || null)}
        />
        <div>
          <Button busy={step.checking} busyLabel="Checking…" onClick={step.onCheck}>
            Check the files
          </Button>
        </div>
      </div>
      <PastImports />
    </Page>
  );
}

/** This reporting year and the twenty-four before it: an old return is compared within its year too. */
function recentYears(): readonly string[] {
  const first = Number(reportingYearOf(todayInLondon()).slice(0, 4));
  return Array.from({ length: 25 }, (_, ago) => {
    const start = first - ago;
    return `${start}-${String((start + 1) % 100).padStart(2, '0')}`;
  });
}

function HowItGoes() {
  return (
    <Card title="Nothing is stored until you say so" tone="sunken">
      <ol className="import-way">
        <li>The files are checked by the sector’s rules, and by some of our own.</li>
        <li>You see every finding with its line, and what importing would change.</li>
        <li>
          You import it. The same files again change nothing; a corrected file corrects codes, and days within the year.
        </li>
      </ol>
    </Card>
  );
}
