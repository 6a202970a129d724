import { purposeProblem } from '@heard/domain/access/purpose';
import { longest } from '@heard/domain/validation/text-lengths';
import { type FormEvent, useState } from 'react';

import { paths } from '../../../platform/paths';
import { BackLink } from '../../../ui/back-link';
import { Button } from '../../../ui/button';
import { Page } from '../../../ui/page';
import { TextInput } from '../../../ui/text-input';

interface PurposeFormProps {
  readonly heading?: string;
  readonly onSaid: (purpose: string) => void;
  readonly problem?: string | undefined;
}

/** Before a record opens to somebody from outside the child's team: why. It is written down with their name. */
export function PurposeForm({ heading = 'Why are you opening this record?', onSaid, problem }: PurposeFormProps) {
  const [error, setError] = useState(problem);
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget).get('purpose');
    const purpose = typeof typed === 'string' ? typed.trim() : '';
    const missing = purposeProblem(purpose);
    if (missing === null) return onSaid(purpose);
    setError(missing);
    event.currentTarget.querySelector('input')?.focus();
  };
  return (
    <Page
      title="Say why"
      heading={heading}
      width="reading"
      above={<BackLink to={paths.children}>Children</BackLink>}
      lead="What you write is kept with your name and the time, and can be read by those who check access."
    >
      <form className="stack" noValidate onSubmit={send}>
        <TextInput
          name="purpose"
          longest={longest.sentence}
          label="Your reason"
          hint="For example, answering a letter from the child’s aunt"
          autoComplete="off"
          error={error}
        />
        <div>
          <Button type="submit">Open the record</Button>
        </div>
      </form>
    </Page>
  );
}
