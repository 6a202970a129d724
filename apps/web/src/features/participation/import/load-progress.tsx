import { numberText } from '@heard/domain/words/number-text';
interface LoadProgressProps {
  /** Null until something has been stored. */
  readonly progress: { readonly done: number; readonly total: number } | null;
}

/** How far the storing is, as the server says; before it says anything, only that it goes on. */
export function LoadProgress({ progress }: LoadProgressProps) {
  const words = progress
    ? `${numberText(progress.done)} of ${numberText(progress.total)} rows stored`
    : 'Sending the files and reading them';
  return (
    <div className="load-progress">
      <p role="status">Importing the return. {words}.</p>
      <progress
        aria-label="How much of the return is stored"
        max={progress?.total ?? 1}
        {...(progress ? { value: progress.done } : {})}
      />
      <p className="soft">
        It is stored all at once at the end, or not at all. If you leave this page it goes on; once it is done it stands
        under “Imported so far”.
      </p>
    </div>
  );
}
