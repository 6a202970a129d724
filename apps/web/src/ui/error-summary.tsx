import './error-summary.css';

import { type MouseEvent, useLayoutEffect, useRef } from 'react';
import type { FieldErrors, FieldValues } from 'react-hook-form';

interface ErrorSummaryProps<Values extends FieldValues> {
  readonly errors: FieldErrors<Values>;
  /** `formState.submitCount`: the summary takes the focus each time a form was sent and came back. */
  readonly submitCount: number;
  readonly title?: string;
}

interface Problem {
  readonly path: string;
  readonly message: string;
}

/** What is wrong with the form, in the order of the page, each line a link to the first control it is about. */
export function ErrorSummary<Values extends FieldValues>({
  errors,
  submitCount,
  title = 'There is a problem',
}: ErrorSummaryProps<Values>) {
  const box = useRef<HTMLDivElement>(null);
  const problems = byPage(problemsOf(errors));

  // Before it is shown: nobody sees it, or hears it, without the focus being there.
  useLayoutEffect(() => {
    if (submitCount > 0) box.current?.focus();
  }, [submitCount]);

  if (problems.length === 0 || submitCount === 0) return null;
  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={box} aria-labelledby="error-summary-title">
      <h2 id="error-summary-title">{title}</h2>
      <ul>
        {problems.map((problem) => (
          <li key={problem.path}>{problem.path === 'form' ? problem.message : <ProblemLink problem={problem} />}</li>
        ))}
      </ul>
    </div>
  );
}

function ProblemLink({ problem }: { readonly problem: Problem }) {
  const go = (event: MouseEvent) => {
    event.preventDefault();
    const control = controlOf(problem.path);
    (control?.closest('.field') ?? control)?.scrollIntoView({ block: 'start' });
    control?.focus({ preventScroll: true });
  };
  return (
    <a href={`#${problem.path}`} onClick={go}>
      {problem.message}
    </a>
  );
}

/** Field arrays and nested fields become paths such as `consents.0.basis`, as the API names them. */
function problemsOf(errors: object, prefix = ''): Problem[] {
  return Object.entries(errors).flatMap(([key, value]) => problemsAt(prefix + (key === 'root' ? 'form' : key), value));
}

function problemsAt(path: string, value: unknown): Problem[] {
  if (typeof value !== 'object' || value === null || value instanceof Node) return [];
  if ('message' in value && typeof value.message === 'string') return [{ path, message: value.message }];
  return problemsOf(value, `${path}.`);
}

function controlOf(path: string): HTMLElement | null {
  return document.getElementById(path) ?? document.querySelector<HTMLElement>(`[name="${CSS.escape(path)}"]`);
}

/** In the order of the page; what belongs to no field stands first. */
function byPage(problems: readonly Problem[]): readonly Problem[] {
  return problems.toSorted((a, b) => {
    const first = controlOf(a.path);
    const second = controlOf(b.path);
    if (!first || !second) return Number(first !== null) - Number(second !== null);
    return first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  });
}
