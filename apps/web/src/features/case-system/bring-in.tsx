import '../../ui/error-summary.css';

import type { CaseHeadings } from '@heard/domain/case-system/case-columns';
import { useEffect, useRef } from 'react';

import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { FileButton } from '../../ui/file-button';
import { Icon } from '../../ui/icon';
import { CheckResult } from './check-result';
import { Columns } from './columns';
import { OwnHeadings } from './own-headings';
import { type ChosenFile, useBringIn } from './use-bring-in';

interface BringInProps {
  /** What the council’s own headings meant in the files before. */
  readonly kept: CaseHeadings;
  readonly onImported: () => void;
  readonly onAnother: () => void;
}

/** Files are chosen, then it is said what they change, then they are brought in: nothing is stored before that. */
export function BringIn({ kept, onImported, onAnother }: BringInProps) {
  const way = useBringIn(kept, onImported);
  if (way.imported !== null) {
    return (
      <CheckResult found={way.imported} title="This came in">
        <Button look="secondary" onClick={onAnother}>
          Bring in other files
        </Button>
      </CheckResult>
    );
  }
  return (
    <>
      <Card title="Bring in files">
        <div className="stack">
          <Problems problems={way.problems} />
          <p>Nothing is stored until you have seen what the files change. The same files again change nothing.</p>
          <Files files={way.files} onTakeAway={way.takeAway} />
          <OwnHeadings files={way.files} headings={way.headings} isTelling={way.isTelling} onSay={way.sayHeading} />
          <div className="cluster">
            <FileButton label="Choose files" multiple accept=".csv,.txt,text/csv" onChoose={way.choose} />
            <Button busy={way.checking} busyLabel="Checking…" onClick={() => void way.checkFiles()}>
              Check the files
            </Button>
          </div>
          <Columns />
        </div>
      </Card>
      {way.checked === null ? null : (
        <CheckResult found={way.checked} title="What the files change">
          <Button busy={way.bringing} busyLabel="Bringing in…" onClick={() => void way.bringIn()}>
            Bring these in
          </Button>
        </CheckResult>
      )}
    </>
  );
}

function Files({
  files,
  onTakeAway,
}: {
  readonly files: readonly ChosenFile[];
  readonly onTakeAway: (name: string) => void;
}) {
  if (files.length === 0) return null;
  return (
    <ul className="case-files" aria-label="Chosen files">
      {files.map(({ name, problem }) => (
        <li key={name}>
          <span>
            <bdi>{name}</bdi>
            {problem === null ? null : <span className="case-files__problem"> {problem}</span>}
          </span>
          <Button look="quiet" size="small" aria-label={`Take away ${name}`} onClick={() => onTakeAway(name)}>
            <Icon name="close" size={18} />
          </Button>
        </li>
      ))}
    </ul>
  );
}

/** What keeps the files from being used; takes the focus each time there is something new. */
function Problems({ problems }: { readonly problems: readonly string[] }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problems.length > 0) box.current?.focus();
  }, [problems]);
  if (problems.length === 0) return null;
  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={box} aria-labelledby="case-problems">
      <h3 id="case-problems">There is a problem</h3>
      <ul>
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </div>
  );
}
