import { longest } from '@heard/domain/validation/text-lengths';
import { useFormContext, useWatch } from 'react-hook-form';

import type { SignOnFieldsFragment } from '../../../gql/accounts/graphql';
import { Card } from '../../../ui/card';
import { FormSection } from '../../../ui/form-section';
import { TextArea } from '../../../ui/text-area';
import { TextInput } from '../../../ui/text-input';
import type { SignOnValues } from './sign-on-values';

type Places = Pick<SignOnFieldsFragment, 'places'>;

/** What only the IT service desk can say: folded, as most of it is filled in already. */
export function NamesOfIt({ places }: Places) {
  return (
    <Card title="Names that your IT uses">
      <div>
        <Teams places={places} />
        <Claims />
      </div>
    </Card>
  );
}

function Teams({ places }: Places) {
  const { register, formState } = useFormContext<SignOnValues>();
  const typed = useWatch<SignOnValues, 'places'>({ name: 'places' });
  const named = Object.values(typed).filter((text) => text.trim() !== '').length;
  return (
    <FormSection
      title="Teams"
      summary={places.length === 0 ? 'There are none yet' : `${named} of ${places.length} named`}
      fields={['places']}
    >
      <p>
        How IT calls each team, one name in a line. Practitioners and team managers come in only where their team is
        named here.
      </p>
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
    </FormSection>
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
    <FormSection
      title="What Heard is told about each person"
      summary="Filled in as most councils need it. Change it with your IT service desk"
      fields={claims.map(([name]) => name)}
    >
      <p>
        Whenever somebody comes in, your sign-on tells Heard a few facts about them, such as their groups and their
        email address. Each fact has a name, which IT calls a claim.
      </p>
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
    </FormSection>
  );
}
