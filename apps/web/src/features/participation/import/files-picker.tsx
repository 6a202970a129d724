import { amountOf } from '@heard/domain/words/amount-of';
import { ReturnFile, returnFileLabels } from '@heard/domain/participation/ssda903/return-files';
import { type DragEvent, useState } from 'react';

import { announce } from '../../../ui/announcer';
import { Button } from '../../../ui/button';
import { FileButton } from '../../../ui/file-button';
import { Icon } from '../../../ui/icon';
import { apartFromTwins, type ChosenFile, type ChosenFiles, readChosenFile, withFiles } from './chosen-file';

interface FilesPickerProps {
  readonly chosen: ChosenFiles;
  readonly onChoose: (chosen: ChosenFiles) => void;
}

const use: Readonly<Record<ReturnFile, string>> = {
  HEADER: 'One line for each child: date of birth, sex, ethnicity.',
  REVIEWS: 'One line for each review, with the code of how the child took part.',
  EPISODES: 'Times in care. Without it two of the sector’s rules are not checked.',
};

/** Files by button or by dragging them here, all at once or one by one: each is told by its columns. */
export function FilesPicker({ chosen, onChoose }: FilesPickerProps) {
  const [over, setOver] = useState(false);
  const [leftOut, setLeftOut] = useState<readonly ChosenFile[]>([]);
  const take = async (files: readonly File[]) => {
    const read = apartFromTwins(await Promise.all(files.map(readChosenFile)));
    const next = withFiles(chosen, read);
    setLeftOut(read.filter(({ problem }) => problem !== null));
    onChoose(next);
    if (read.length > 0) announce(read.map(said).join(' '));
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void take(Array.from(event.dataTransfer.files));
  };
  return (
    <div
      className="files-picker"
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <ul className="files-picker__slots">
        {Object.values(ReturnFile).map((kind) => (
          <Slot key={kind} kind={kind} file={chosen[kind]} onRemove={() => onChoose({ ...chosen, [kind]: null })} />
        ))}
      </ul>
      <LeftOut files={leftOut} />
      <div className="cluster">
        <FileButton label="Choose files" multiple accept=".csv,.txt,text/csv" onChoose={take} />
        <span className="soft">or drag them here, all at once</span>
      </div>
    </div>
  );
}

function said({ name, kind, problem }: ChosenFile): string {
  return problem ?? `${name} is the ${kind === null ? '' : returnFileLabels[kind]} file.`;
}

interface SlotProps {
  readonly kind: ReturnFile;
  readonly file: ChosenFile | null;
  readonly onRemove: () => void;
}

function Slot({ kind, file, onRemove }: SlotProps) {
  const label = returnFileLabels[kind];
  return (
    <li className="file-slot" data-filled={file !== null || undefined}>
      <span className="file-slot__mark">
        <Icon name={file === null ? 'plus' : 'tick'} size={20} />
      </span>
      <div className="file-slot__words">
        <p className="file-slot__kind">
          {label}
          {kind === 'EPISODES' ? <span className="file-slot__optional"> (optional)</span> : null}
        </p>
        {file === null ? (
          <p className="soft">{use[kind]}</p>
        ) : (
          <p>
            <span className="file-slot__name">{file.name}</span>{' '}
            <span className="soft file-slot__lines">{amountOf(file.lines, 'line', 'lines')}</span>
          </p>
        )}
      </div>
      {file === null ? null : (
        <Button look="quiet" size="small" aria-label={`Take away ${file.name}`} onClick={onRemove}>
          <Icon name="close" size={18} />
        </Button>
      )}
    </li>
  );
}

function LeftOut({ files }: { readonly files: readonly ChosenFile[] }) {
  if (files.length === 0) return null;
  return (
    <ul className="files-picker__left-out">
      {files.map(({ name, problem }) => (
        <li key={name}>
          <Icon name="warning" size={18} />
          {problem}
        </li>
      ))}
    </ul>
  );
}
