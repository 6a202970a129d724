import {
  consentBasisLabels,
  consentUseLabels,
  consentUses,
  responsibilityHolderLabels,
  responsibilityHolders,
} from '@heard/domain/feedback/consents';
import { decidesAlone } from '@heard/domain/feedback/consent-rules';
import { longest } from '@heard/domain/validation/text-lengths';
import { useFormContext, useWatch } from 'react-hook-form';

import { RadioCards } from '../../ui/choice-cards';
import { FormSection } from '../../ui/form-section';
import { TextInput } from '../../ui/text-input';
import { type FeedbackValues, fieldOfUse, otherSpeaker } from './feedback-values';

const answers = [
  { value: 'NOT_ASKED', label: 'Not asked' },
  { value: 'YES', label: 'Yes' },
  { value: 'NO', label: 'No' },
];
const byChild = { value: 'COMPETENT_CHILD', label: consentBasisLabels.COMPETENT_CHILD };
const byParent = { value: 'PARENTAL_RESPONSIBILITY', label: consentBasisLabels.PARENTAL_RESPONSIBILITY };
const holders = responsibilityHolders.map((value) => ({ value, label: responsibilityHolderLabels[value] }));
const answerFields = consentUses.map((use) => fieldOfUse[use]);

/** Uses beyond the record, each asked for by itself: not asked is not no. Keeping the words on the record needs no consent. */
export function ConsentSection() {
  const { register } = useFormContext<FeedbackValues>();
  const given = useWatch({
    compute: (values: FeedbackValues) => answerFields.filter((field) => values[field] === 'YES').length,
  });
  const asked = useWatch({
    compute: (values: FeedbackValues) => answerFields.filter((field) => values[field] !== 'NOT_ASKED').length,
  });
  const summary =
    asked === 0
      ? 'Not asked: the words stay on the record'
      : `Asked about ${String(asked)} of ${String(answerFields.length)}: yes to ${String(given)}`;
  return (
    <FormSection
      title="May their words be used elsewhere?"
      summary={summary}
      fields={[...answerFields, 'consentBasis', 'consentGivenBy', 'consentHolder', 'consentReason']}
    >
      <p className="soft">Explain who would read it. They can change their mind at any time.</p>
      {consentUses.map((use) => (
        <div key={use} className="side-by-side">
          <RadioCards {...register(fieldOfUse[use])} label={consentUseLabels[use]} options={answers} columns={3} />
        </div>
      ))}
      {given > 0 ? <WhoAgreed /> : null}
    </FormSection>
  );
}

/** Who can agree depends on whose words they are, and of a child on how old they are. */
function WhoAgreed() {
  const [about, source, age] = useWatch<FeedbackValues, ['about', 'source', 'childAge']>({
    name: ['about', 'source', 'childAge'],
  });
  if (about === 'GROUP')
    return <HowAsked label="How was each of them asked?" hint="Each member agrees, or it is not used" />;
  if (source === otherSpeaker) return <p>It is their own view, so whoever said it agrees.</p>;
  const years = age === '' ? null : Number(age);
  if (decidesAlone(years)) return <p>They are 16 or over, so they decide themselves.</p>;
  return <WhoOfTwo mayBeParent={years !== null} />;
}

function HowAsked({ label, hint }: { readonly label: string; readonly hint: string }) {
  const { register, formState } = useFormContext<FeedbackValues>();
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

function WhoOfTwo({ mayBeParent }: { readonly mayBeParent: boolean }) {
  const { register, formState } = useFormContext<FeedbackValues>();
  const basis = useWatch<FeedbackValues, 'consentBasis'>({ name: 'consentBasis' });
  const { errors } = formState;
  return (
    <>
      <RadioCards
        {...register('consentBasis')}
        label="Who agreed?"
        hint="A child who understands decides. Nobody can agree over their no."
        options={mayBeParent ? [byChild, byParent] : [byChild]}
        columns={2}
        error={errors.consentBasis?.message}
      />
      {basis === 'COMPETENT_CHILD' ? (
        <HowAsked
          label="How do you know that they understand?"
          hint="For example, they told me in their own words who will read it"
        />
      ) : null}
      {basis === 'PARENTAL_RESPONSIBILITY' ? (
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
      ) : null}
    </>
  );
}
