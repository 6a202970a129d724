import type { UseFormReturn } from 'react-hook-form';

import type { FeedbackOptionsQuery } from '../../../gql/feedback/graphql';
import { carryText, suggestSource } from './choose-source';
import { type FeedbackValues, hasContent, otherSpeaker, otherWay } from '../feedback-values';

type People = FeedbackOptionsQuery['feedbackOptions']['people'];
type PickedChild = NonNullable<FeedbackOptionsQuery['feedbackOptions']['child']>;
type Start = PickedChild['start'];
type Form = UseFormReturn<FeedbackValues>;

const checkAgain = 'Somebody you chose does not work with this child. Check again who should not be told';

type AtFirst = Pick<Start, 'source' | 'language' | 'interpreterUsed' | 'answerExpected'>;

const ofGroup: AtFirst = { source: 'OWN_WORDS', language: 'en', interpreterUsed: false, answerExpected: true };

/**
 * What a form starts with for this child. Once something is written, only what cannot be is changed. `suggested` is the
 * way that was set for the child before and not by hand; the one set for this child is given back.
 */
export function fitToChild(form: Form, child: PickedChild, people: People, suggested: string): string {
  const { isBorn, start, age } = child;
  form.setValue('childName', child.name);
  form.setValue('childIsBorn', isBorn ? 'YES' : 'NO');
  form.setValue('childAge', typeof age === 'number' ? String(age) : '');
  if (isBorn && !hasContent(form.getValues())) startAsLastTime(form, start);
  if (!isBorn) speaks(form, otherSpeaker);
  if (start.onlyWatched) showsAlone(form);
  fitWay(form, start, suggested);
  keepPeopleOf(form, people);
  return start.captureMethod ?? '';
}

/** A group starts with nothing of the child who was chosen before. */
export function fitToGroup(form: Form): void {
  form.setValue('about', 'GROUP', { shouldDirty: true });
  if (!hasContent(form.getValues())) startAsLastTime(form, ofGroup);
}

function speaks(form: Form, source: string): void {
  form.setValue('source', source);
  carryText(form, source);
}

/** A baby shows; what others say of them stays theirs. */
function showsAlone(form: Form): void {
  if (form.getValues('source') !== otherSpeaker) speaks(form, 'OBSERVATION');
}

/** As it was the last time, and as age says. */
function startAsLastTime(form: Form, start: AtFirst): void {
  form.setValue('language', start.language);
  form.setValue('interpreterUsed', start.interpreterUsed ? ['YES'] : []);
  form.setValue('answerExpected', start.answerExpected ? 'YES' : 'NO');
  suggestSource(form, start.source);
}

/** A way that somebody chose stays, in the list of other ways if it is not offered first; a baby does not talk. */
function fitWay(form: Form, { ways, captureMethod, onlyWatched }: Start, suggested: string): void {
  const chosen = form.getValues('captureMethod');
  const isOffered = [otherWay, ...ways].slice(onlyWatched ? 1 : 0).includes(chosen);
  if (chosen === '' || chosen === suggested || (onlyWatched && !isOffered)) {
    form.setValue('captureMethod', captureMethod ?? '');
  } else if (!isOffered) {
    form.setValue('otherMethod', chosen);
    form.setValue('captureMethod', otherWay);
  }
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
