import { useState } from 'react';

import type { CheckedFileFragment } from '../../../gql/people/graphql';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { Select } from '../../../ui/select';
import type { Columns } from './use-people-file';

interface ColumnsFormProps {
  readonly checked: CheckedFileFragment;
  readonly busy: boolean;
  readonly onTell: (columns: Columns) => void;
}

/** Which column holds what: known from the last file or by its heading, and told where it is not. */
export function ColumnsForm({ checked, busy, onTell }: ColumnsFormProps) {
  const [columns, setColumns] = useState<Columns>(
    new Map(checked.columns.map(({ field, heading }) => [field, heading])),
  );
  const headings = [...new Set(checked.headings.filter((heading) => heading !== ''))];
  const hasProblem = checked.problems.length > 0;
  return (
    <Card title="Columns">
      <details open={hasProblem}>
        <summary>Which column holds what</summary>
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault();
            onTell(columns);
          }}
        >
          {checked.problems.map((problem) => (
            <p key={problem} role="alert">
              {problem}.
            </p>
          ))}
          <div className="people-file__columns">
            {checked.columns.map(({ field, label, hint, isNeeded }) => (
              <Select
                key={field}
                name={`column-${field}`}
                label={label}
                hint={hint}
                optional={!isNeeded}
                emptyLabel="Not in this file"
                options={headings.map((heading) => ({ value: heading, label: heading }))}
                value={columns.get(field) ?? ''}
                onChange={(event) => setColumns(new Map(columns).set(field, event.target.value || null))}
              />
            ))}
          </div>
          <div>
            <Button type="submit" look="secondary" busy={busy} busyLabel="Looking…">
              Look again
            </Button>
          </div>
        </form>
      </details>
    </Card>
  );
}
