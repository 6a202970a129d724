import { type ComponentProps, Suspense, useContext, useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';

import { Loading } from '../../../ui/states';
import { AnswerEnd } from './answer-end';
import type { AlsoForProps, DecideValues, Others } from './decide-values';
import { LazyAlsoFor, LazyNamedOthers } from './lazy-also-for';
import { AnswerWith } from './other-words';

function useAlso(): readonly string[] {
  const { control } = useFormContext<DecideValues>();
  return useWatch({ control, name: 'also' });
}

/** Whether others are looked up: of a decision that is corrected always, else where some were chosen. */
function useIsMeant(replaces: string | null): boolean {
  const wanted = useContext(AnswerWith);
  return useAlso().length + wanted.length > 0 || replaces !== null;
}

/**
 * Whose words the decision answers besides: folded until somebody wants it, or has chosen some before. A decision that
 * is corrected shows at once whom else it answered.
 */
export function Also(props: AlsoForProps) {
  const isMeant = useIsMeant(props.replaces);
  const [isOpen, setOpen] = useState(false);
  const isAsked = isOpen || isMeant;
  const found = isAsked ? (
    <Suspense fallback={<Loading label="Others that it answers" lines={3} />}>
      <LazyAlsoFor key={props.replaces} {...props} />
    </Suspense>
  ) : null;
  if (props.replaces !== null) return found;
  return (
    <details className="telling-more" open={isAsked} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>Does it answer other children, too?</summary>
      {found}
    </details>
  );
}

/** Below what is read to several: whom of them it names. */
export function Named(others: Others) {
  if (useAlso().length === 0) return null;
  return (
    <Suspense fallback={null}>
      <LazyNamedOthers {...others} />
    </Suspense>
  );
}

interface EndProps extends ComponentProps<typeof AnswerEnd> {
  readonly isLooking: boolean;
  readonly replaces: string | null;
}

/** Saved before others are there, it would leave out those of them that were chosen. */
export function End({ busy, isLooking, replaces, ...props }: EndProps) {
  const isMeant = useIsMeant(replaces);
  return <AnswerEnd {...props} busy={busy || (isLooking && isMeant)} />;
}
