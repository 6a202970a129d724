import '../../../ui/error-summary.css';

import { useEffect, useRef } from 'react';

/** What keeps the files from being used; takes the focus each time there is something new. */
export function Problems({ problems }: { readonly problems: readonly string[] }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problems.length > 0) box.current?.focus();
  }, [problems]);
  if (problems.length === 0) return null;
  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={box} aria-labelledby="import-problems">
      <h2 id="import-problems">There is a problem</h2>
      <ul>
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </div>
  );
}
