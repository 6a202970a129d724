import { longest } from '@heard/domain/validation/text-lengths';
import { useFormContext, useWatch } from 'react-hook-form';

import type { FeedbackOptionsQuery } from '../../../gql/feedback/graphql';
import { dotted } from '../../../platform/dotted';
import { useSession } from '../../../platform/session';
import { CheckboxCards } from '../../../ui/choice-cards';
import { FormSection } from '../../../ui/form-section';
import { TextInput } from '../../../ui/text-input';
import type { FeedbackValues } from '../feedback-values';
import type { PickedChild } from './child-picker';

type People = FeedbackOptionsQuery['feedbackOptions']['people'];

interface WithheldSectionProps {
  readonly people: People;
  readonly child: PickedChild | null;
}

/** Who must not be told: for them it does not exist, on no list and in no count. */
export function WithheldSection({ people, child }: WithheldSectionProps) {
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
      summary={withheldSummary(names, doNotTell.trim(), child?.name ?? 'them')}
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

function withheldSummary(names: readonly string[], doNotTell: string, whom: string): string {
  const parts = [
    names.length > 0 ? `Hidden from ${names.join(', ')}` : '',
    doNotTell ? `Do not tell: ${doNotTell}` : '',
  ];
  return dotted(parts) || `Everyone who works with ${whom} can read it`;
}
