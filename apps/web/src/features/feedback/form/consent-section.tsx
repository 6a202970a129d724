import { consentUseLabels, consentUses } from '@heard/domain/feedback/consents';
import { useFormContext, useWatch } from 'react-hook-form';

import { WhoAgreed } from '../../../foundations/consent/who-agreed';
import { RadioCards } from '../../../ui/choice-cards';
import { FormSection } from '../../../ui/form-section';
import { type FeedbackValues, fieldOfUse } from '../feedback-values';
import { whoseWords } from '../to-draft';

const answers = [
  { value: 'NOT_ASKED', label: 'Not asked' },
  { value: 'YES', label: 'Yes' },
  { value: 'NO', label: 'No' },
];
const answerFields = consentUses.map((use) => fieldOfUse[use]);

/** Uses beyond the record, each asked for by itself: not asked is not no. Keeping the words on the record needs no consent. */
export function ConsentSection() {
  const { register } = useFormContext<FeedbackValues>();
  const answered = useWatch<FeedbackValues, typeof answerFields>({ name: answerFields });
  const given = answered.filter((answer) => answer === 'YES').length;
  const asked = answered.filter((answer) => answer !== 'NOT_ASKED').length;
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
      {given > 0 ? <WhoAgreedToThis /> : null}
    </FormSection>
  );
}

function WhoAgreedToThis() {
  const [about, source, age] = useWatch<FeedbackValues, ['about', 'source', 'childAge']>({
    name: ['about', 'source', 'childAge'],
  });
  return <WhoAgreed whose={whoseWords({ about, source, childAge: age })} />;
}
