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

/** Somebody means to answer others as well: by what they chose, here or in a list before. */
function useIsMeant(): boolean {
  const wanted = useContext(AnswerWith);
  return useAlso().length + wanted.length > 0;
}

/** Whose words the decision answers besides: folded until somebody wants it, or has chosen some before. */
export function Also({ standing, ...props }: AlsoForProps & { readonly standing: unknown }) {
  const also = useAlso();
  const isMeant = useIsMeant();
  const [isOpen, setOpen] = useState(false);
  if (standing) return also.length > 0 ? <p>The others that you chose wait for a decision of their own.</p> : null;
  const isAsked = isOpen || isMeant;
  return (
    <details className="telling-more" open={isAsked} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>Does it answer other children, too?</summary>
      {isAsked ? (
        <Suspense fallback={<Loading label="Others that wait" lines={3} />}>
          <LazyAlsoFor {...props} />
        </Suspense>
      ) : null}
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

/** Saved before others are there, it would leave out those of them that were chosen. */
export function End({ busy, isLooking, ...props }: ComponentProps<typeof AnswerEnd> & { readonly isLooking: boolean }) {
  const isMeant = useIsMeant();
  return <AnswerEnd {...props} busy={busy || (isLooking && isMeant)} />;
}
