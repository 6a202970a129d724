import '../people.css';
import './people-file.css';

import type { PeopleFileKind } from '@heard/domain/people/import/people-file-kinds';
import { amountOf } from '@heard/domain/words/amount-of';
import { type ReactNode, useEffect, useRef } from 'react';

import { BackLink } from '../../../ui/back-link';
import { Button, ButtonLink } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { FileButton } from '../../../ui/file-button';
import { Notice } from '../../../ui/notice';
import { Page } from '../../../ui/page';
import { ColumnsForm } from './columns-form';
import { FileChanges, FileFindings } from './file-checked';
import { fileWords } from './file-words';
import { sampleAddress } from './sample-files';
import { usePeopleFile } from './use-people-file';

/** Services and teams, or people, from a file: shown first, brought in whole or not at all. */
export function PeopleFilePage({ kind }: { readonly kind: PeopleFileKind }) {
  const file = usePeopleFile(kind);
  const { room, roomName, lead } = fileWords[kind];
  const above = <BackLink to={room}>{roomName}</BackLink>;
  const body = (
    <>
      {file.problem === null ? null : (
        <Notice tone="danger" role="alert">
          <p>{file.problem}</p>
        </Notice>
      )}
      <ChooseFile kind={kind} busy={file.busy} said={saidOf(file)} onChoose={(chosen) => void file.choose(chosen)} />
      {file.checked === null ? null : <Checked kind={kind} file={file} checked={file.checked} />}
    </>
  );
  return kind === 'UNITS' ? (
    <Page title="Services and teams from a file" above={above} lead={lead}>
      {body}
    </Page>
  ) : (
    <Page title="People from a file" above={above} lead={lead}>
      {body}
    </Page>
  );
}

/** Which file it is, and how it stands: below the button, where whoever chose it is. */
function saidOf({ busy, checked }: ReturnType<typeof usePeopleFile>): string | null {
  if (busy) return 'Looking at the file…';
  if (checked === null || checked.isDone) return null;
  const { name, problems, errors, added, changed, ended } = checked;
  if (problems.length > 0) return `${name}: say below which column holds what.`;
  if (errors > 0) return `${name}: ${amountOf(errors, 'line', 'lines')} to put right first.`;
  return added + changed + ended > 0 ? `${name} can be brought in as it is.` : `${name} changes nothing.`;
}

interface ChooseFileProps {
  readonly kind: PeopleFileKind;
  readonly busy: boolean;
  readonly said: string | null;
  readonly onChoose: (file: File) => void;
}

function ChooseFile({ kind, busy, said, onChoose }: ChooseFileProps) {
  return (
    <Card title="The file">
      <p>CSV or XLSX, as your personnel system or a spreadsheet saves it. Nothing is stored until you say so.</p>
      <div className="cluster">
        <FileButton
          label="Choose a file"
          accept=".csv,.xlsx,text/csv"
          busy={busy}
          onChoose={([chosen]) => chosen && onChoose(chosen)}
        />
        <a href={sampleAddress(kind)} download={fileWords[kind].sample}>
          A sample to fill in, with invented names
        </a>
      </div>
      <div role="status">{said === null ? null : <p>{said}</p>}</div>
    </Card>
  );
}

/** Takes the focus: the button that brought the file in is gone. */
function BroughtIn({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} tabIndex={-1}>
      <Notice tone="success" role="status" title={`${name} is brought in`}>
        <p>{children}</p>
      </Notice>
    </div>
  );
}

interface CheckedProps {
  readonly kind: PeopleFileKind;
  readonly file: ReturnType<typeof usePeopleFile>;
  readonly checked: NonNullable<ReturnType<typeof usePeopleFile>['checked']>;
}

function Checked({ kind, file, checked }: CheckedProps) {
  const columns = new Map(checked.columns.map(({ field, heading }) => [field, heading]));
  const { room, roomName, many } = fileWords[kind];
  const isReady = checked.problems.length === 0 && checked.errors === 0;
  const changesAnything = checked.added + checked.changed + checked.ended > 0;
  if (checked.isDone) {
    return (
      <>
        <BroughtIn name={checked.name}>
          <ButtonLink to={room} size="small" look="secondary">
            {roomName}
          </ButtonLink>
        </BroughtIn>
        <FileChanges kind={kind} checked={checked} />
      </>
    );
  }
  return (
    <>
      <ColumnsForm
        key={`${checked.name} ${checked.headings.join()}`}
        checked={checked}
        busy={file.busy}
        onTell={(told) => void file.tellColumns(told)}
      />
      {checked.problems.length > 0 ? null : <FileFindings kind={kind} checked={checked} />}
      {checked.problems.length > 0 ? null : <FileChanges kind={kind} checked={checked} />}
      {isReady && changesAnything ? (
        <div>
          <Button busy={file.busy} busyLabel="Bringing in…" onClick={() => void file.bringIn(columns)}>
            Bring in these {many}
          </Button>
        </div>
      ) : null}
    </>
  );
}
