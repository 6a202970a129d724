import { caseColumns, caseFileLabels } from '@heard/domain/case-system/case-columns';
import { caseSamples } from '@heard/domain/case-system/case-samples';

import { SampleFiles } from '../../ui/sample-files';

/** What the files look like, with one of each to begin with. */
export function Columns() {
  return (
    <details className="case-kind">
      <summary>Which columns the files have</summary>
      <div className="stack">
        <p>
          The first line names the columns. Children alone are enough to begin with: their teams and workers as they are
          today stand in the same file. The two others hold what was before, and others around the child.
        </p>
        <SampleFiles files={caseSamples} />
        {caseFiles.map(({ label, columns }) => (
          <section key={label} aria-label={label}>
            <h3>{label}</h3>
            <dl className="case-columns">
              {columns.map(([column, says]) => (
                <div key={column}>
                  <dt>{column}</dt>
                  <dd>{says}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </details>
  );
}

const caseFiles = [
  { label: caseFileLabels.CHILDREN, columns: Object.entries(caseColumns.CHILDREN) },
  { label: caseFileLabels.ALLOCATIONS, columns: Object.entries(caseColumns.ALLOCATIONS) },
  { label: caseFileLabels.STATUSES, columns: Object.entries(caseColumns.STATUSES) },
];
