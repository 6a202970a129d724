import type { PeopleFileKind } from '@heard/domain/people/import/people-file-kinds';
import { amountOf } from '@heard/domain/words/amount-of';

import type { CheckedFileFragment } from '../../../gql/people/graphql';
import { useExport } from '../../../foundations/exports/use-export';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { type Column, DataTable } from '../../../ui/data-table';
import { Icon } from '../../../ui/icon';
import { fileWords } from './file-words';

interface CheckedProps {
  readonly kind: PeopleFileKind;
  readonly checked: CheckedFileFragment;
}

type Change = CheckedFileFragment['changes'][number];

const changeColumns: readonly Column<Change>[] = [
  { key: 'line', header: 'Line', cell: ({ line }) => line, align: 'end' },
  { key: 'name', header: 'Name', cell: ({ name }) => name, rowHeader: true },
  { key: 'what', header: 'What', cell: ({ what }) => what },
];

/** How many lines are open from the start: more are counted first. */
const mostOpen = 20;

function sentences({ kind, checked }: CheckedProps): readonly string[] {
  const { one, many, ended } = fileWords[kind];
  const { added, changed, ended: ends, unchanged, waiting, notNamed } = checked;
  const all: readonly (readonly [number, string])[] = [
    [added, `${amountOf(added, `new ${one}`, `new ${many}`)}.`],
    [changed, `${amountOf(changed, one, many)} to change.`],
    [ends, `${amountOf(ends, one, many)} ${ended}.`],
    [waiting, `${amountOf(waiting, 'role waits', 'roles wait')} for a second person to say yes.`],
    [unchanged, `${amountOf(unchanged, 'line changes', 'lines change')} nothing.`],
    [notNamed, `${amountOf(notNamed, `${one} is`, `${many} are`)} here and not in the file: nothing happens to them.`],
  ];
  return all.flatMap(([amount, sentence]) => (amount > 0 ? [sentence] : []));
}

function titleOf({ isDone, errors }: CheckedFileFragment): string {
  if (isDone) return 'What was changed';
  return errors > 0 ? 'What it would change besides' : 'What this file changes';
}

/** What bringing it in changes, in numbers, then line by line. */
export function FileChanges({ kind, checked }: CheckedProps) {
  const { changes } = checked;
  return (
    <Card title={titleOf(checked)}>
      <ul>
        {sentences({ kind, checked }).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {changes.length > 0 ? (
        <details open={changes.length <= mostOpen}>
          <summary>{amountOf(changes.length, 'line', 'lines')} one by one</summary>
          <DataTable
            caption="Line by line"
            captionHidden
            rows={changes}
            rowKey={({ line, what }) => `${line} ${what}`}
            columns={changeColumns}
          />
        </details>
      ) : null}
    </Card>
  );
}

/** What is odd about its lines; with an error in it nothing is brought in. */
export function FileFindings({ kind, checked }: CheckedProps) {
  const give = useExport('PEOPLE_FINDINGS');
  const { findings, errors, name } = checked;
  if (findings.length === 0) return null;
  const rows = findings.map(({ line, about, severity, message }) => [
    line,
    about ?? '',
    severity === 'error' ? 'To put right' : 'To know',
    message,
  ]);
  const fileName = `${name.replace(/\.[a-z]+$/i, '')}-findings`;
  return (
    <Card
      title={errors > 0 ? `${amountOf(errors, 'line', 'lines')} to put right first` : 'To know'}
      action={
        <Button
          look="secondary"
          size="small"
          onClick={() => void give({ name: fileName, headers: ['Line', 'Column', 'Kind', 'What'], rows })}
        >
          <Icon name="download" size={20} />
          As a file
        </Button>
      }
    >
      {errors > 0 ? (
        <p>
          Nothing is brought in until these are put right in the file, and the file is chosen again: all of it or
          nothing.
        </p>
      ) : null}
      <DataTable
        caption={`What is odd about ${fileWords[kind].many} in the file`}
        captionHidden
        rows={findings}
        rowKey={({ line, about, message }) => `${line} ${about ?? ''} ${message}`}
        columns={[
          { key: 'line', header: 'Line', cell: ({ line }) => line, align: 'end', rowHeader: true },
          { key: 'about', header: 'Column', cell: ({ about }) => about ?? 'Whole line' },
          { key: 'what', header: 'What', cell: ({ message }) => message },
        ]}
      />
    </Card>
  );
}
