import { useMutation } from '@apollo/client/react';
import { longest } from '@heard/domain/validation/text-lengths';
import { useState } from 'react';
import { Link } from 'react-router';

import {
  type AccessFieldsFragment,
  MakeAccountLinkDocument,
  type MakeAccountLinkMutation,
  SendAccountLinkDocument,
} from '../../../gql/accounts/graphql';
import { momentText } from '../../../platform/dates';
import { paths } from '../../../platform/paths';
import { errorSentence } from '../../../platform/request-errors';
import { Button } from '../../../ui/button';
import { Notice } from '../../../ui/notice';
import { Address } from '../address';
import { TextInput } from '../../../ui/text-input';

interface GiveLinkProps {
  readonly access: AccessFieldsFragment;
  readonly onGiven: () => void;
}

/** A link by email, or one to hand over: shown once, since nothing of it is kept. */
export function GiveLink({ access, onGiven }: GiveLinkProps) {
  const { userId, email, hasPassword, mayBeHanded, sendsEmail } = access;
  const [send, sending] = useMutation(SendAccountLinkDocument);
  const [make, making] = useMutation(MakeAccountLinkDocument);
  const [link, setLink] = useState<MakeAccountLinkMutation['makeAccountLink'] | null>(null);
  const problem = sending.error ?? making.error;
  const variables = { userId };
  const sendIt = () => void send({ variables }).then(onGiven, () => undefined);
  const makeIt = () =>
    void make({ variables }).then(
      ({ data }) => {
        setLink(data?.makeAccountLink ?? null);
        onGiven();
      },
      () => undefined,
    );
  return (
    <>
      <p>They choose {hasPassword ? 'a new' : 'their own'} password by a link that works once. You never learn it.</p>
      {problem ? (
        <Notice tone="danger" role="alert">
          <p>{errorSentence(problem)}</p>
        </Notice>
      ) : null}
      {sending.data && !sending.error ? <OnItsWay email={email} /> : null}
      <div className="stack">
        <ByEmail access={access} busy={sending.loading} onSend={sendIt} />
        <HandOver isOpen={mayBeHanded} busy={making.loading} onMake={makeIt} sendsEmail={sendsEmail} />
      </div>
      {link ? <LinkToHandOver link={link} /> : null}
    </>
  );
}

interface ByEmailProps {
  readonly access: AccessFieldsFragment;
  readonly busy: boolean;
  readonly onSend: () => void;
}

function ByEmail({ access: { hasPassword, sendsEmail }, busy, onSend }: ByEmailProps) {
  return sendsEmail ? (
    <div>
      <Button busy={busy} busyLabel="Sending…" onClick={onSend}>
        {hasPassword ? 'Send a link by email' : 'Invite by email'}
      </Button>
    </div>
  ) : (
    <p>
      Heard sends no email yet: <Link to={paths.messages}>Email</Link> says what is missing.
    </p>
  );
}

function OnItsWay({ email }: Pick<AccessFieldsFragment, 'email'>) {
  return (
    <Notice tone="success" role="status">
      <p>
        A link is on its way to <Address>{email}</Address>. <Link to={paths.messages}>Email</Link> says whether it was
        sent.
      </p>
    </Notice>
  );
}

interface HandOverProps {
  readonly isOpen: boolean;
  readonly busy: boolean;
  readonly onMake: () => void;
  readonly sendsEmail: boolean;
}

/** Whoever has the link has the account: where that would go round the second person, it says so. */
function HandOver({ isOpen, busy, onMake, sendsEmail }: HandOverProps) {
  if (!isOpen) {
    return (
      <p>
        There is no link to hand over here. Whoever opened it would have their role, and that role needs a second
        person’s yes.{' '}
        {sendsEmail
          ? 'Send the link by email: it goes to their own address only.'
          : 'They come in once Heard sends email, or by your council’s own sign-on.'}
      </p>
    );
  }
  return (
    <div>
      <Button look="secondary" busy={busy} busyLabel="Making a link…" onClick={onMake}>
        Make a link to hand over
      </Button>
    </div>
  );
}

function LinkToHandOver({ link: { path, until } }: { readonly link: MakeAccountLinkMutation['makeAccountLink'] }) {
  return (
    <>
      <TextInput
        name="link"
        label="Link to hand over"
        hint={`Shown this once. It works once, until ${momentText(until)}. Give it to nobody but them: whoever opens it first chooses the password.`}
        longest={longest.cursor}
        readOnly
        value={`${window.location.origin}${path}`}
        onFocus={(event) => event.target.select()}
      />
    </>
  );
}
