import './file-button.css';

import { Icon } from './icon';

interface FileButtonProps {
  readonly label: string;
  /** Which files the browser offers. */
  readonly accept: string;
  /** More than one may be chosen. */
  readonly multiple?: boolean;
  /** While true nothing is taken; it keeps the focus. */
  readonly busy?: boolean;
  readonly onChoose: (files: readonly File[]) => unknown;
}

/** Chooses files, the same ones again too: the browser’s own field, which looks like a button. */
export function FileButton({ label, accept, multiple = false, busy = false, onChoose }: FileButtonProps) {
  return (
    <label className="button button--secondary file-button" aria-disabled={busy || undefined}>
      <Icon name="plus" size={20} />
      {label}
      <input
        type="file"
        className="visually-hidden"
        multiple={multiple}
        accept={accept}
        onChange={(event) => {
          const input = event.currentTarget;
          const files = Array.from(input.files ?? []);
          input.value = '';
          if (files.length > 0 && !busy) onChoose(files);
        }}
      />
    </label>
  );
}
