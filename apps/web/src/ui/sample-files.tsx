import './sample-files.css';

import type { SampleFile } from '@heard/domain/imports/sample-file';

import { Icon } from './icon';

/** Files to begin with. Nobody's data is in them, so nobody has to write down who took one. */
export function SampleFiles({ files }: { readonly files: readonly SampleFile[] }) {
  return (
    <ul className="sample-files cluster">
      {files.map(({ name, label, text }) => (
        <li key={name}>
          <a download={name} href={`data:text/csv;charset=utf-8,${encodeURIComponent(text)}`}>
            <Icon name="download" size={18} />
            {`${label}, to begin with`}
          </a>
        </li>
      ))}
    </ul>
  );
}
