import { usualSourceAt } from '@heard/domain/feedback/first-choices';
import type { UseFormReturn } from 'react-hook-form';

import type { FeedbackOptionsQuery } from '../../../gql/feedback/graphql';
import type { PickedChild } from './child-picker';
import { carryText, suggestSource } from './choose-source';
import { type FeedbackValues, otherSpeaker, hasContent } from '../feedback-values';

type People = FeedbackOptionsQuery['feedbackOptions']['people'];
type Form = UseFormReturn<FeedbackValues>;

const checkAgain = 'Somebody you chose does not work with this child. Check again who should not be told';

/** What a form starts with for this child. Once something is written, only what cannot be is changed. */
export function fitToChild(form: Form, child: PickedChild, people: People): void {
  form.setValue('childName', child.name);
  form.setValue('childIsBorn', child.isBorn ? 'YES' : 'NO');
  form.setValue('childAge', typeof child.age === 'number' ? String(child.age) : '');
  if (!child.isBorn) {
    form.setValue('source', otherSpeaker);
    carryText(form, otherSpeaker);
  } else if (!hasContent(form.getValues())) {
    form.setValue('language', child.language);
    suggestSource(form, usualSourceAt(child.age ?? null));
  }
  keepPeopleOf(form, people);
}

/** Nobody stays hidden from or answers for a child they have nothing to do with, unseen by whoever writes. */
function keepPeopleOf(form: Form, people: People): void {
  const { withheldFrom, answerOwnerId } = form.getValues();
  const known = new Set(people.map((person) => person.id));
  if (answerOwnerId !== '' && !known.has(answerOwnerId)) form.setValue('answerOwnerId', '');
  const kept = withheldFrom.filter((id) => known.has(id));
  if (kept.length === withheldFrom.length) return;
  form.setValue('withheldFrom', kept);
  form.setError('withheldFrom', { type: 'child', message: checkAgain });
}
