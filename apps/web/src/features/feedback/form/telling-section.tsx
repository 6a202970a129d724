import { languageLabel } from '@heard/domain/feedback/languages';
import { occasionLabels, occasions } from '@heard/domain/feedback/occasions';
import { partnerKindLabels, partnerKinds, streamLabels, streams } from '@heard/domain/feedback/streams';
import { presentCodes, presentLabels } from '@heard/domain/feedback/who-was-present';
import { longest } from '@heard/domain/validation/text-lengths';
import { useFormContext, useWatch } from 'react-hook-form';

import { CheckboxCards, RadioCards } from '../../../ui/choice-cards';
import { FormSection } from '../../../ui/form-section';
import { Select } from '../../../ui/select';
import { TextInput } from '../../../ui/text-input';
import type { FeedbackValues } from '../feedback-values';
import { LanguageFields } from './language-fields';
import { dotted } from '../../../platform/dotted';

const occasionOptions = occasions.map((value) => ({ value, label: occasionLabels[value] }));
const streamOptions = streams.map((value) => ({ value, label: streamLabels[value] }));
const partnerOptions = partnerKinds.map((value) => ({ value, label: partnerKindLabels[value] }));
const presentOptions = presentCodes.map((value) => ({ value, label: presentLabels[value] }));
const yesNo = [
  { value: 'YES', label: 'Yes' },
  { value: 'NO', label: 'No' },
];

/** The moment: what it was about, in which language, what was asked, and who else was in the room. */
export function TellingSection({ asksLanguage }: { readonly asksLanguage: boolean }) {
  const { register, formState } = useFormContext<FeedbackValues>();
  const stream = useWatch<FeedbackValues, 'stream'>({ name: 'stream' });
  const summary = useTellingSummary();
  const { errors } = formState;
  return (
    <FormSection
      title="The moment"
      summary={summary}
      fields={[
        'occasion',
        'stream',
        'partnerKind',
        'language',
        'questionAsked',
        'seenAlone',
        'present',
        'presentOther',
      ]}
    >
      <WhoWasThere />
      <Select
        {...register('occasion')}
        label="What was the occasion?"
        optional
        emptyLabel="Choose an occasion"
        options={occasionOptions}
      />
      <Select
        {...register('stream')}
        label="Where does this come from?"
        options={streamOptions}
        error={errors.stream?.message}
      />
      {stream === 'PARTNER' ? (
        <Select
          {...register('partnerKind')}
          label="Which kind of partner?"
          optional
          emptyLabel="Choose a kind"
          options={partnerOptions}
          error={errors.partnerKind?.message}
        />
      ) : null}
      <TextInput
        {...register('questionAsked')}
        longest={longest.explanation}
        label="What did you ask?"
        hint="Your question, as you put it"
        optional
        error={errors.questionAsked?.message}
      />
      {asksLanguage ? <LanguageFields /> : null}
    </FormSection>
  );
}

/** A group is not asked whether it was seen alone. */
function WhoWasThere() {
  const { register, formState } = useFormContext<FeedbackValues>();
  const [about, present] = useWatch<FeedbackValues, ['about', 'present']>({ name: ['about', 'present'] });
  return (
    <>
      {about === 'GROUP' ? null : (
        <div className="side-by-side">
          <RadioCards {...register('seenAlone')} label="Did you see them alone?" optional options={yesNo} columns={2} />
        </div>
      )}
      <div className="side-by-side">
        <CheckboxCards
          {...register('present')}
          label="Who else was there?"
          optional
          options={presentOptions}
          columns={3}
        />
      </div>
      {present.includes('OTHER') ? (
        <TextInput
          {...register('presentOther')}
          longest={longest.name}
          label="Who was that?"
          optional
          fits={20}
          error={formState.errors.presentOther?.message}
        />
      ) : null}
    </>
  );
}

function useTellingSummary(): string {
  const [about, occasion, present, seen, language] = useWatch<
    FeedbackValues,
    ['about', 'occasion', 'present', 'seenAlone', 'language']
  >({ name: ['about', 'occasion', 'present', 'seenAlone', 'language'] });
  const isGroup = about === 'GROUP';
  const seenAlone = isGroup ? null : seen;
  const parts = [
    seenAlone === 'YES' ? ['Seen alone'] : [],
    seenAlone === 'NO' ? ['Not seen alone'] : [],
    occasions.filter((code) => code === occasion).map((code) => occasionLabels[code]),
    presentCodes.filter((code) => present.includes(code)).map((code) => `with ${presentLabels[code].toLowerCase()}`),
    language === 'en' ? [] : [`in ${languageLabel(language)}`],
  ].flat();
  if (parts.length > 0) return dotted(parts);
  return `${isGroup ? 'Who' : 'Seen alone, who'} was there, the occasion, what you asked`;
}
