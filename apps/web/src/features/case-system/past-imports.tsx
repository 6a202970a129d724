import type { CaseSystemShownFragment } from '../../gql/case-system/graphql';
import { momentText } from '../../platform/dates';
import { Card } from '../../ui/card';
import { Notice } from '../../ui/notice';
import { FindingsFile } from './check-result';
import { countsText } from './counts-text';

const ways: Readonly<Record<string, string>> = {
  UPLOAD: 'Chosen here',
  COMMAND: 'By command',
  FOLDER: 'From the folder',
};

/** What came in before, the latest first; also what could not be used while nobody looked. */
export function PastImports({ imports }: { readonly imports: CaseSystemShownFragment['imports'] }) {
  if (imports.length === 0) return null;
  return (
    <Card title="What came in">
      <ul className="case-imports">
        {imports.map(({ id, way, fileNames, importedAt, importedByName, problem, counts, findings }) => (
          <li key={id}>
            <p>
              <strong>{momentText(importedAt)}</strong>
              {`. ${ways[way] ?? way}, `}
              <bdi>{importedByName}</bdi>
              {`: ${fileNames.join(', ')}`}
            </p>
            {problem === null ? (
              <p>{countsText(counts)}</p>
            ) : (
              <Notice tone="warning" title="Nothing was taken">
                <p>{problem}</p>
              </Notice>
            )}
            <FindingsFile findings={findings} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
