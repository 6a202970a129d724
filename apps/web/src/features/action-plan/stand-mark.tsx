import './stand-mark.css';

/** A column's sign: beside its name, and once for each action in the summary. The words beside it say the same. */
export function StandMark({ column }: { readonly column: string }) {
  return <span className="stand-mark" data-column={column} aria-hidden="true" />;
}
