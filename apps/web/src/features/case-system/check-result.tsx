import { amountOf } from '@heard/domain/words/amount-of';
import { numberText } from '@heard/domain/words/number-text';
import { type ReactNode, useEffect, useRef } from 'react';

import { useExport } from '../../foundations/exports/use-export';
import { countsText } from './counts-text';
import { OnlyFirst, Paged } from './paged';
import type { CaseFindingShownFragment, ChildrenCheckShownFragment } from '../../gql/case-system/graphql';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { type Column, DataTable } from '../../ui/data-table';
import { Icon } from '../../ui/icon';

type Change = ChildrenCheckShownFragment['changes'][number];

const changeColumns: readonly Column<Change>[] = [
  { key: 'name', header: 'Child', cell: ({ name }) => <bdi>{name}</bdi> },
  { key: 'caseId', header: 'Number', cell: ({ caseId }) => caseId },
  { key: 'field', header: 'What', cell: ({ field }) => field },
  { key: 'before', header: 'Now', cell: ({ before }) => before ?? '–' },
  { key: 'after', header: 'Then', cell: ({ after }) => after ?? '–' },
];

interface CheckResultProps {
  readonly found: ChildrenCheckShownFragment;
  readonly title: string;
  readonly children: ReactNode;
}

/** What the files change, kind by kind: counts of all, and the first of each. Takes the focus when it comes. */
export function CheckResult({ found, title, children }: CheckResultProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} tabIndex={-1} className="case-result">
      <Card title={title} action={<FindingsFile findings={found.findings} />}>
        <div className="stack">
          <p>{countsText(found.counts)}</p>
          <div>{children}</div>
          <Kinds found={found} />
        </div>
      </Card>
    </div>
  );
}

function keyOf({ file, line, field }: Change): string {
  return `${file} ${line} ${field}`;
}

type Found = Pick<CheckResultProps, 'found'>;

function Kinds({ found }: Found) {
  const { counts, moves, changes, findings } = found;
  return (
    <>
      <Kind label={amountOf(counts.rejected, 'line left out', 'lines left out')} all={findings}>
        <Paged rows={findings} what="lines" one="line">
          {(shown) => (
            <ul className="case-lines">
              {shown.map(({ file, line, message }) => (
                <li key={`${file} ${line} ${message}`}>
                  <strong>{`${file}, line ${line}`}</strong> {message}
                </li>
              ))}
            </ul>
          )}
        </Paged>
      </Kind>
      <Kind label={amountOf(counts.moved, 'child moved', 'children moved')} all={moves}>
        <Changes caption="Moved" rows={moves} />
      </Kind>
      <Kind label={amountOf(counts.changed, 'child changed', 'children changed')} all={changes}>
        <Changes caption="Changed" rows={changes} />
      </Kind>
      <Named found={found} />
    </>
  );
}

function Changes({ caption, rows }: { readonly caption: string; readonly rows: readonly Change[] }) {
  return (
    <Paged rows={rows} what="changes" one="change">
      {(shown) => <DataTable caption={caption} captionHidden columns={changeColumns} rows={shown} rowKey={keyOf} />}
    </Paged>
  );
}

/** Children of whom a name and a number say enough. */
function Named({ found: { counts, doubleLines, newChildren, missingChildren } }: Found) {
  return (
    <>
      <Kind label={`${numberText(counts.doubles)} who may be here already`} all={doubleLines}>
        <Paged rows={doubleLines} what="lines" one="line">
          {(shown) => (
            <ul className="case-lines">
              {shown.map(({ caseId, name, reference }) => (
                <li key={caseId + reference}>
                  <bdi>{name}</bdi>
                  {`, ${caseId}: the same name and date of birth as ${reference}. You say which it is once the files are in.`}
                </li>
              ))}
            </ul>
          )}
        </Paged>
      </Kind>
      <Kind label={`${numberText(counts.added)} new`} all={newChildren}>
        <Names all={newChildren} />
        <OnlyFirst listed={newChildren.length} counted={counts.added} />
      </Kind>
      <Kind label={`${numberText(counts.missing)} not in the file; they stay`} all={missingChildren}>
        <Names all={missingChildren} />
        <OnlyFirst listed={missingChildren.length} counted={counts.missing} />
      </Kind>
    </>
  );
}

function Names({ all }: { readonly all: readonly { readonly caseId: string; readonly name: string }[] }) {
  return (
    <Paged rows={all} what="children" one="child">
      {(shown) => (
        <ul className="case-lines">
          {shown.map(({ caseId, name }) => (
            <li key={caseId}>
              <bdi>{name}</bdi>
              {`, ${caseId}`}
            </li>
          ))}
        </ul>
      )}
    </Paged>
  );
}

interface KindProps {
  readonly label: string;
  readonly all: readonly unknown[];
  readonly children: ReactNode;
}

function Kind({ label, all, children }: KindProps) {
  if (all.length === 0) return null;
  return (
    <details className="case-kind">
      <summary>{label}</summary>
      {children}
    </details>
  );
}

/** The lines that were left out, for whoever corrects them in the case system. */
export function FindingsFile({ findings }: { readonly findings: readonly CaseFindingShownFragment[] }) {
  const give = useExport('CASE_FINDINGS');
  if (findings.length === 0) return null;
  const rows = findings.map(({ file, line, severity, message }) => [file, line, severity, message]);
  const headers = ['File', 'Line', 'Severity', 'What to do'];
  return (
    <Button look="secondary" size="small" onClick={() => void give({ name: 'lines-left-out', headers, rows })}>
      <Icon name="download" size={20} />
      Lines left out as CSV
    </Button>
  );
}
