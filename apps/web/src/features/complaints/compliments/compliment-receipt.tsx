import '../record/complaint-receipt.css';

import { forWhomLine } from '@heard/domain/complaints/who-line';
import { useEffect, useRef } from 'react';

import { ComplimentQuote } from '../../../foundations/compliments/compliment-quote';
import type { ComplimentLineFragment } from '../../../gql/complaints/graphql';
import { paths } from '../../../platform/paths';
import { useCan } from '../../../platform/session';
import { Button, ButtonLink } from '../../../ui/button';

interface ComplimentReceiptProps {
  readonly compliment: ComplimentLineFragment;
  readonly onAnother: () => void;
}

/** It is stored, and whom it will make happy. */
export function ComplimentReceipt({ compliment, onAnother }: ComplimentReceiptProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const forWhom = forWhomLine(compliment.praisedUser, compliment.team);
  const mayOpen = useCan('child:read');
  const onFileOf = compliment.onChildFile === true && mayOpen ? compliment.child : null;
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="page page--reading">
      <title>Recorded – Heard</title>
      <div className="complaint-receipt">
        <h1 ref={heading} tabIndex={-1}>
          Recorded. {forWhom ? `Thank you, also for ${forWhom}.` : 'Thank you.'}
        </h1>
        <p>
          Reference <strong className="numbers unbroken">{compliment.reference}</strong>
        </p>
        <ComplimentQuote compliment={compliment} />
        <div className="cluster">
          <ButtonLink to={paths.compliments}>All compliments</ButtonLink>
          {onFileOf ? (
            <ButtonLink to={paths.child(onFileOf.id)} look="secondary">
              The page of {onFileOf.name}
            </ButtonLink>
          ) : null}
          <Button look="secondary" onClick={onAnother}>
            Record another
          </Button>
        </div>
      </div>
    </div>
  );
}
