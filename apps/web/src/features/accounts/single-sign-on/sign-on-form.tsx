import './sign-on-form.css';

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
import { NamesOfIt } from './names-of-it';
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
      <form className="stack sign-on-form" noValidate onSubmit={(event) => void submit(event)}>
        <ErrorSummary errors={errors} submitCount={submitCount} />
        <Card title="Who comes in">
          <WhoComesIn />
        </Card>
        <Card title="Roles">
          <Roles />
        </Card>
        <NamesOfIt places={now.places} />
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
        hint="Nobody locks everybody out: administrators may use theirs again once none has come in with a council account for 30 days."
        options={[
          { value: 'EVERYBODY', label: 'Everybody who has one' },
          { value: 'ADMINISTRATORS', label: 'Administrators only, for when council accounts fail' },
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
        Your IT service desk puts people in groups. Write which groups have which role, one in a line, spelt as IT
        spells them. Whoever is in groups of several roles gets the role that stands first here. Leave all of them
        empty, and roles stay as they are set in Heard.
      </p>
      <p className="soft">Administrator, leadership and quality assurance count once a second person has said yes.</p>
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
