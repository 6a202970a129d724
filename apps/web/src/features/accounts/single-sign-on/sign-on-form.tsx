import { roleLabels } from '@heard/domain/access/roles';
import { longest } from '@heard/domain/validation/text-lengths';
import { FormProvider, useFormContext } from 'react-hook-form';

import type { SignOnFieldsFragment } from '../../../gql/accounts/graphql';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { ErrorSummary } from '../../../ui/error-summary';
import { Notice } from '../../../ui/notice';
import { Select } from '../../../ui/select';
import { TextArea } from '../../../ui/text-area';
import { TextInput } from '../../../ui/text-input';
import { rolesInOrder, type SignOnValues } from './sign-on-values';
import { useChangingSignOn } from './use-changing-sign-on';

interface SignOnFormProps {
  readonly now: SignOnFieldsFragment;
  readonly onChanged: () => Promise<unknown>;
}

/** Who comes in, in which role and team, and who still needs a password. */
export function SignOnForm({ now, onChanged }: SignOnFormProps) {
  const { form, busy, conflict, submit } = useChangingSignOn(now, onChanged);
  const { errors, submitCount } = form.formState;
  return (
    <FormProvider {...form}>
      <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
        <ErrorSummary errors={errors} submitCount={submitCount} />
        <Card title="Who comes in">
          <WhoComesIn />
        </Card>
        <Card title="Roles">
          <Roles />
        </Card>
        <Card title="Teams">
          <Teams places={now.places} />
        </Card>
        <Card title="What your sign-on calls things">
          <Claims />
        </Card>
        <Why />
        {conflict ? (
          <Notice
            tone="warning"
            role="alert"
            title={`${now.changedBy ?? 'Somebody else'} changed this meanwhile. Yours is not saved.`}
          >
            <p>{now.reason ? `Their reason: ${now.reason}. ` : ''}Save again to put yours in its place.</p>
          </Notice>
        ) : null}
        <div>
          <Button type="submit" busy={busy} busyLabel="Saving…">
            Save
          </Button>
        </div>
      </form>
    </FormProvider>
  );
}

function WhoComesIn() {
  const { register, formState } = useFormContext<SignOnValues>();
  return (
    <>
      <Select
        {...register('joinsByAddress')}
        label="Somebody who has an account here with the same email address"
        options={[
          { value: 'YES', label: 'That account is theirs from the first time on' },
          { value: 'NO', label: 'They do not come in' },
        ]}
      />
      <Select
        {...register('makesAccounts')}
        label="Somebody whom nobody has added"
        options={[
          { value: 'NO', label: 'They are told to ask' },
          { value: 'YES', label: 'They get an account, where one of the groups below names their role' },
        ]}
      />
      <Select
        {...register('passwords')}
        label="Who may also sign in with a password of Heard"
        hint="Administrators always get in: also with nobody, once no administrator has come by your sign-on for 30 days."
        options={[
          { value: 'EVERYBODY', label: 'Everybody who has one' },
          { value: 'ADMINISTRATORS', label: 'Administrators only, for when your sign-on is down' },
          { value: 'NOBODY', label: 'Nobody' },
        ]}
        error={formState.errors.passwords?.message}
      />
    </>
  );
}

function Roles() {
  const { register, formState } = useFormContext<SignOnValues>();
  return (
    <>
      <p>
        One group in a line, written as your sign-on writes it. Whoever is in groups of several roles gets the one that
        stands first here. With no group at all, roles stay as they are set in Heard. Quality assurance, leadership and
        administrator count once a second person has said yes.
      </p>
      {rolesInOrder.map((role) => (
        <TextArea
          key={role}
          {...register(`roles.${role}`)}
          rows={1}
          longest={longest.explanation}
          label={roleLabels[role]}
          spellCheck={false}
          error={formState.errors.roles?.[role]?.message}
        />
      ))}
    </>
  );
}

function Teams({ places }: Pick<SignOnFieldsFragment, 'places'>) {
  const { register, formState } = useFormContext<SignOnValues>();
  return (
    <>
      <p>Practitioners, team managers and partners need one. One name in a line, as your sign-on writes it.</p>
      {places.length === 0 ? <p>There are no services or teams yet.</p> : null}
      {places.map(({ id, name }) => (
        <TextArea
          key={id}
          {...register(`places.${id}`)}
          rows={1}
          longest={longest.explanation}
          label={name}
          spellCheck={false}
          error={formState.errors.places?.[id]?.message}
        />
      ))}
    </>
  );
}

const claims = [
  ['roleClaim', 'Claim with the groups', 'Such as groups, roles or realm_access.roles'],
  ['teamClaim', 'Claim with the team', 'Such as department; leave it empty where there is none'],
  ['addressClaim', 'Claim with the email address', 'Such as email or preferred_username'],
  [
    'verifiedClaim',
    'Claim that says the address is verified',
    'Such as email_verified, or xms_edov in Entra. Empty: you vouch that nobody can choose an address for themselves',
  ],
  ['scopes', 'Ask for these scopes as well', 'Only where your sign-on needs one to tell groups'],
] as const;

function Claims() {
  const { register, formState } = useFormContext<SignOnValues>();
  return (
    <>
      {claims.map(([name, label, hint]) => (
        <TextInput
          key={name}
          {...register(name)}
          longest={longest.name}
          label={label}
          hint={hint}
          spellCheck={false}
          error={formState.errors[name]?.message}
        />
      ))}
    </>
  );
}

function Why() {
  const { register, formState } = useFormContext<SignOnValues>();
  return (
    <TextInput
      {...register('reason')}
      label="Why it is changed"
      hint="Kept with your name for whoever asks later"
      longest={longest.sentence}
      error={formState.errors.reason?.message}
    />
  );
}
