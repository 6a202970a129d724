import { samplePlan } from '@heard/domain/action-plan/sample-plan';

import { BackLink } from '../../../ui/back-link';
import { Card } from '../../../ui/card';
import { FileButton } from '../../../ui/file-button';
import { Notice } from '../../../ui/notice';
import { Page } from '../../../ui/page';
import { SampleFiles } from '../../../ui/sample-files';
import { paths } from '../../../platform/paths';
import { CheckedPlan } from './checked-plan';
import { usePlanFile } from './use-plan-file';

/** An action plan from a file: shown first, brought in whole or not at all. */
export function PlanFilePage() {
  const file = usePlanFile();
  const said = saidOf(file);
  return (
    <Page
      title="Action plan from a file"
      above={<BackLink to={paths.plan}>Action plan</BackLink>}
      lead="A new plan, or what changed in one that is here. Cards stay where they are on the board."
    >
      {file.problem === null ? null : (
        <Notice tone="danger" role="alert">
          <p>{file.problem}</p>
        </Notice>
      )}
      <Card title="The file">
        <p>
          CSV or XLSX, one line for each action, with the columns objective_no and action. Where you have them, also
          theme, objective, action_no, timescale, lead and measure. Nothing is stored until you say so.
        </p>
        <div className="cluster">
          <FileButton
            label="Choose a file"
            accept=".csv,.xlsx,text/csv"
            busy={file.busy}
            onChoose={([chosen]) => chosen && void file.choose(chosen)}
          />
          <SampleFiles files={[samplePlan]} />
        </div>
        <div role="status">{said === null ? null : <p>{said}</p>}</div>
      </Card>
      {file.checked === null ? null : <CheckedPlan file={file} checked={file.checked} />}
    </Page>
  );
}

/** Which file it is, and how it stands: below the button, where whoever chose it is. */
function saidOf({ busy, checked }: ReturnType<typeof usePlanFile>): string | null {
  if (busy) return 'Looking at the file…';
  if (checked === null || checked.isDone) return null;
  const { name, actions, rejected, added, changed } = checked;
  if (rejected > 0) return `${name} cannot be brought in as it is: see below.`;
  if (actions === 0) return `${name} has no action in it.`;
  return added + changed > 0 ? `${name} can be brought in as it is.` : `${name} changes nothing.`;
}
