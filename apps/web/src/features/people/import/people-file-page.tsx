import '../people.css';
import './people-file.css';

import type { PeopleFileKind } from '@heard/domain/people/import/people-file-kinds';

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
      <div role="status">{file.busy ? <p>Looking at the file…</p> : null}</div>
      {file.problem === null ? null : (
        <Notice tone="danger" role="alert">
          <p>{file.problem}</p>
        </Notice>
      )}
      <ChooseFile kind={kind} busy={file.busy} onChoose={(chosen) => void file.choose(chosen)} />
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

interface ChooseFileProps {
  readonly kind: PeopleFileKind;
  readonly busy: boolean;
  readonly onChoose: (file: File) => void;
}

function ChooseFile({ kind, busy, onChoose }: ChooseFileProps) {
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
    </Card>
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
        <Notice tone="success" role="status" title={`${checked.name} is brought in`}>
          <p>
            <ButtonLink to={room} size="small" look="secondary">
              {roomName}
            </ButtonLink>
          </p>
        </Notice>
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
