import { consentBases, consentBasisLabels, consentUseLabels, consentUses } from '@heard/domain/feedback/consents';
import { longest } from '@heard/domain/validation/text-lengths';
import { useFormContext, useWatch } from 'react-hook-form';

import type { FeedbackOptionsQuery } from '../../gql/feedback/graphql';
import { useSession } from '../../platform/session';
import { CheckboxCards, RadioCards } from '../../ui/choice-cards';
import { FormSection } from '../../ui/form-section';
import { TextInput } from '../../ui/text-input';
import type { FeedbackValues } from './feedback-values';

type People = FeedbackOptionsQuery['feedbackOptions']['people'];

/** Who must not be told: for them it does not exist, on no list and in no count. */
export function WithheldSection({ people }: { readonly people: People }) {
  const { register, formState } = useFormContext<FeedbackValues>();
  const { me } = useSession();
  const [about, chosen, doNotTell] = useWatch<FeedbackValues, ['about', 'withheldFrom', 'doNotTell']>({
    name: ['about', 'withheldFrom', 'doNotTell'],
  });
  const others = people.filter((person) => person.id !== me?.id);
  const names = others.filter((person) => chosen.includes(person.id)).map((person) => person.name);
  const { errors } = formState;
  if (about === 'GROUP') return null;
  return (
    <FormSection
      title="Is there anyone who should not be told?"
      summary={withheldSummary(names, doNotTell.trim())}
      fields={['withheldFrom', 'doNotTell']}
    >
      <CheckboxCards
        {...register('withheldFrom')}
        label="Hide it from"
        hint="People who work with this child. They will not find it anywhere in Heard: not in lists, not in counts, not in dates."
        optional
        options={others.map(({ id, name, role }) => ({ value: id, label: name, hint: role }))}
        columns={2}
        error={errors.withheldFrom?.message}
      />
      <TextInput
        {...register('doNotTell')}
        longest={longest.name}
        label="Anybody else?"
        hint="For example, Mum. Whoever reads this will see: do not tell."
        optional
        fits={20}
        error={errors.doNotTell?.message}
      />
    </FormSection>
  );
}

function withheldSummary(names: readonly string[], doNotTell: string): string {
  const parts = [
    names.length > 0 ? `Hidden from ${names.join(', ')}` : '',
    doNotTell ? `Do not tell: ${doNotTell}` : '',
  ];
  return parts.filter(Boolean).join(' · ') || 'Ask them. Nobody is kept from it now';
}

const askedOptions = [
  { value: 'NO', label: 'I did not ask' },
  { value: 'YES', label: 'I asked' },
];
const possibleUses = consentUses.map((value) => ({ value, label: consentUseLabels[value] }));
const basisOptions = consentBases.map((value) => ({ value, label: consentBasisLabels[value] }));

/** Uses beyond the record, each asked for by itself. Keeping the words on the record needs no consent. */
export function ConsentSection() {
  const { register } = useFormContext<FeedbackValues>();
  const [asked, uses] = useWatch<FeedbackValues, ['consentAsked', 'consentUses']>({
    name: ['consentAsked', 'consentUses'],
  });
  const summary =
    asked === 'YES'
      ? `Asked: yes to ${String(uses.length)} of ${String(possibleUses.length)}`
      : 'Not asked: the words stay on the record';
  return (
    <FormSection
      title="May their words be used elsewhere?"
      summary={summary}
      fields={['consentAsked', 'consentUses', 'consentBasis', 'consentGivenBy', 'consentReason']}
    >
      <RadioCards
        {...register('consentAsked')}
        label="Did you ask?"
        hint="Explain who would read it. They can change their mind at any time."
        options={askedOptions}
        columns={2}
      />
      {asked === 'YES' ? (
        <CheckboxCards
          {...register('consentUses')}
          label="What did they agree to?"
          hint="What is not chosen counts as no."
          options={possibleUses}
        />
      ) : null}
      {asked === 'YES' && uses.length > 0 ? <WhoAgreed /> : null}
    </FormSection>
  );
}

function WhoAgreed() {
  const { register, formState } = useFormContext<FeedbackValues>();
  const basis = useWatch<FeedbackValues, 'consentBasis'>({ name: 'consentBasis' });
  const { errors } = formState;
  return (
    <>
      <RadioCards
        {...register('consentBasis')}
        label="Who agreed?"
        options={basisOptions}
        columns={2}
        error={errors.consentBasis?.message}
      />
      {basis === 'COMPETENT_CHILD' ? (
        <TextInput
          {...register('consentReason')}
          longest={longest.explanation}
          label="How do you know that they understand?"
          hint="For example, they told me in their own words who will read it"
          error={errors.consentReason?.message}
        />
      ) : null}
      {basis === 'PARENTAL_RESPONSIBILITY' ? (
        <TextInput
          {...register('consentGivenBy')}
          longest={longest.name}
          label="Who is that?"
          fits={20}
          error={errors.consentGivenBy?.message}
        />
      ) : null}
    </>
  );
}
