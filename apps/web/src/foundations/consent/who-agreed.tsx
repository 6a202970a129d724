import { decidesAlone } from '@heard/domain/feedback/consent-rules';
import { consentBasisLabels, responsibilityHolderLabels, responsibilityHolders } from '@heard/domain/feedback/consents';
import { longest } from '@heard/domain/validation/text-lengths';
import { useFormContext, useWatch } from 'react-hook-form';

import { RadioCards } from '../../ui/choice-cards';
import { TextInput } from '../../ui/text-input';
import type { AgreementValues, WhoseWords } from './agreement';

const byChild = { value: 'COMPETENT_CHILD', label: consentBasisLabels.COMPETENT_CHILD };
const byParent = { value: 'PARENTAL_RESPONSIBILITY', label: consentBasisLabels.PARENTAL_RESPONSIBILITY };
const ofYes = {
  label: 'Who agreed?',
  hint: 'A child who understands decides. Nobody can agree over their no.',
  child: byChild,
};
const ofNo = {
  label: 'Who said no?',
  hint: 'A child can say no at any age.',
  child: { value: 'COMPETENT_CHILD', label: 'The child' },
};
const holders = responsibilityHolders.map((value) => ({ value, label: responsibilityHolderLabels[value] }));

interface WhoAgreedProps {
  readonly whose: WhoseWords;
  /** Nothing was agreed to, some was refused: then nobody has to say how they know that the child understands. */
  readonly onlyNo?: boolean;
}

/** Who can agree depends on whose words they are, and of a child on how old they are. Within a form of these values. */
export function WhoAgreed({ whose, onlyNo = false }: WhoAgreedProps) {
  if (whose === 'GROUP') {
    return onlyNo ? (
      <p>One member is enough to say no.</p>
    ) : (
      <HowAsked label="How was each of them asked?" hint="Each member agrees, or it is not used" />
    );
  }
  if (whose === 'SPEAKER') return <p>It is their own view, so whoever said it {onlyNo ? 'decides' : 'agrees'}.</p>;
  if (decidesAlone(whose.age)) return <p>They are 16 or over, so they decide themselves.</p>;
  return <WhoOfTwo mayBeParent={whose.age !== null} onlyNo={onlyNo} />;
}

function HowAsked({ label, hint }: { readonly label: string; readonly hint: string }) {
  const { register, formState } = useFormContext<AgreementValues>();
  return (
    <TextInput
      {...register('consentReason')}
      longest={longest.explanation}
      label={label}
      hint={hint}
      error={formState.errors.consentReason?.message}
    />
  );
}

function WhoOfTwo({ mayBeParent, onlyNo }: { readonly mayBeParent: boolean; readonly onlyNo: boolean }) {
  const { register, formState } = useFormContext<AgreementValues>();
  const basis = useWatch<AgreementValues, 'consentBasis'>({ name: 'consentBasis' });
  const { errors } = formState;
  const { child, ...texts } = onlyNo ? ofNo : ofYes;
  return (
    <>
      <RadioCards
        {...register('consentBasis')}
        {...texts}
        options={mayBeParent ? [child, byParent] : [child]}
        columns={2}
        error={errors.consentBasis?.message}
      />
      {basis === 'COMPETENT_CHILD' && !onlyNo ? (
        <HowAsked
          label="How do you know that they understand?"
          hint="For example, they told me in their own words who will read it"
        />
      ) : null}
      {basis === 'PARENTAL_RESPONSIBILITY' ? <WhichParent /> : null}
    </>
  );
}

function WhichParent() {
  const { register, formState } = useFormContext<AgreementValues>();
  const { errors } = formState;
  return (
    <>
      <RadioCards
        {...register('consentHolder')}
        label="What are they to the child?"
        hint="The council cannot agree to its own publication."
        optional
        options={holders}
        columns={2}
        error={errors.consentHolder?.message}
      />
      <TextInput
        {...register('consentGivenBy')}
        longest={longest.name}
        label="What is their name?"
        fits={20}
        error={errors.consentGivenBy?.message}
      />
    </>
  );
}
