import { useQuery } from '@apollo/client/react';
import { purposeProblem } from '@heard/domain/access/purpose';
import { longest } from '@heard/domain/validation/text-lengths';
import { useEffect, useRef, useState } from 'react';

import { CaseChildDocument } from '../../../gql/complaints/graphql';
import { errorFields, errorSentence } from '../../../platform/request-errors';
import { useCan } from '../../../platform/session';
import { Button } from '../../../ui/button';
import { TextInput } from '../../../ui/text-input';

interface Found {
  readonly reference: string;
  readonly name: string;
}

interface ByReferenceProps {
  readonly reference: string;
  readonly onChoose: (child: Found) => void;
}

/** Said where a name finds nobody: how every other child is found. */
const otherwise = 'A child outside your cases is found by their exact reference, such as VC-1042, with a reason.';

/** References have a number; a name has none. */
const looksLikeOne = /\d/;

/**
 * A complaint may be about a child whom nobody here can look up: their reference, exactly, finds them, with a reason
 * that is kept.
 */
export function ByReference({ reference, onChoose }: ByReferenceProps) {
  const mayLook = useCan('complaint:record');
  if (!mayLook || !looksLikeOne.test(reference)) return <Outside name={reference} mayLook={mayLook} />;
  return <Look key={reference} reference={reference} onChoose={onChoose} />;
}

function Outside({ name, mayLook }: { readonly name: string; readonly mayLook: boolean }) {
  return (
    <p className="soft" role="status">
      Nobody in your cases is called “{name}”. {mayLook ? otherwise : 'Check the name, or use the reference.'}
    </p>
  );
}

function problemOf(error: unknown): string | undefined {
  if (error === undefined) return undefined;
  return errorFields(error)['reason'] ?? errorSentence(error);
}

function Look({ reference, onChoose }: ByReferenceProps) {
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string>();
  const [asked, setAsked] = useState<string | null>(null);
  const { data, loading, error, refetch } = useQuery(CaseChildDocument, {
    variables: { reference, reason: asked ?? '' },
    skip: asked === null,
    fetchPolicy: 'network-only',
  });
  const look = () => {
    const missing = purposeProblem(reason);
    const typed = reason.trim();
    setProblem(missing ?? undefined);
    if (missing !== null) return;
    if (asked === typed) void refetch().catch(() => undefined);
    else setAsked(typed);
  };
  const child = data?.caseChild;
  if (child) return <FoundCase child={child} onChoose={onChoose} />;
  return (
    <div className="stack">
      <p className="soft" role="status">
        {data
          ? `No child has the reference “${reference}”. Check it letter by letter.`
          : `${reference} is none of your cases. Say why you look for this child, and the exact reference finds them.`}
      </p>
      <TextInput
        name="caseChildReason"
        label="Why are you looking up this child?"
        hint="It is kept with your name, and can be read by those who check access"
        autoComplete="off"
        longest={longest.sentence}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault(); // Enter would send the complaint
          look();
        }}
        error={problem ?? problemOf(error)}
      />
      <div>
        <Button look="secondary" busy={loading} busyLabel="Looking…" onClick={look}>
          Look up {reference}
        </Button>
      </div>
    </div>
  );
}

/** Who was asked for takes the focus: the button that asked is gone. */
function FoundCase({ child, onChoose }: { readonly child: Found; readonly onChoose: ByReferenceProps['onChoose'] }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector('button')?.focus(), []);
  return (
    <div ref={box} className="stack">
      <p className="soft">Found by the exact reference, outside your cases:</p>
      <div>
        <Button look="secondary" onClick={() => onChoose(child)}>
          {child.name}, {child.reference}
        </Button>
      </div>
    </div>
  );
}
