import './import.css';

import { useState } from 'react';

import { useCan } from '../../../platform/session';
import { Page } from '../../../ui/page';
import { EmptyState } from '../../../ui/states';
import { CheckedStep } from './checked-step';
import { ChooseStep } from './choose-step';
import { noFiles } from './chosen-file';
import { LoadedStep } from './loaded-step';
import { useImportReturn } from './use-import-return';

/** A return's way in: choose the files, see what they would change, load them. Nothing is stored before the last. */
export function ImportPage() {
  const mayImport = useCan('participation:import');
  return mayImport ? <ImportSteps /> : <NotForThisRole />;
}

function ImportSteps() {
  const [files, setFiles] = useState(noFiles);
  const [year, setYear] = useState<string | null>(null);
  const [round, setRound] = useState(0);
  const startOver = () => {
    setFiles(noFiles);
    setRound(round + 1);
  };
  return (
    <OneReturn
      key={round}
      files={files}
      onFiles={setFiles}
      year={year}
      onYear={setYear}
      isFirst={round === 0}
      onAnother={startOver}
    />
  );
}

interface OneReturnProps {
  readonly files: typeof noFiles;
  readonly onFiles: (files: typeof noFiles) => void;
  readonly year: string | null;
  readonly onYear: (year: string | null) => void;
  readonly isFirst: boolean;
  readonly onAnother: () => void;
}

function OneReturn({ files, onFiles, year, onYear, isFirst, onAnother }: OneReturnProps) {
  const way = useImportReturn();
  const [wentBack, setWentBack] = useState(false);
  if (way.receipt) return <LoadedStep receipt={way.receipt} onAnother={onAnother} />;
  if (way.checked) {
    return (
      <CheckedStep
        checked={way.checked}
        year={year}
        problems={way.problems}
        loading={way.loading}
        progress={way.progress}
        onLoad={() => void way.loadFiles(files, year)}
        onBack={() => {
          setWentBack(true);
          way.startAgain();
        }}
      />
    );
  }
  return (
    <ChooseStep
      files={files}
      onFiles={onFiles}
      year={year}
      onYear={onYear}
      problems={way.problems}
      checking={way.checking}
      takesFocus={!isFirst || wentBack}
      onCheck={() => void way.checkFiles(files, year)}
    />
  );
}

function NotForThisRole() {
  return (
    <Page title="Import a 903 return">
      <EmptyState title="Quality assurance imports returns" icon="chart">
        <p>Your role sees the figures that come of them, under Participation.</p>
      </EmptyState>
    </Page>
  );
}
