import { useQuery } from '@apollo/client/react';
import { useEffect, useRef } from 'react';
import { type UseFormReturn, useWatch } from 'react-hook-form';

import { FeedbackOptionsDocument, type FeedbackOptionsQuery } from '../../gql/feedback/graphql';
import { errorCode } from '../../platform/request-errors';
import { fitToChild } from './form/fit-to-child';
import type { FeedbackValues } from './feedback-values';

type Options = FeedbackOptionsQuery['feedbackOptions'];

interface FoundOptions {
  readonly options: Options | undefined;
  /** The child that was chosen is not in reach. */
  readonly lost: boolean;
}

/** What the form offers for the chosen child; what follows from the child is filled in once it is known. */
export function useFeedbackOptions(form: UseFormReturn<FeedbackValues>): FoundOptions {
  const childId = useWatch({ control: form.control, name: 'childId' });
  const { data, previousData, error } = useQuery(FeedbackOptionsDocument, { variables: { childId: childId || null } });
  const latest = (data ?? previousData)?.feedbackOptions;
  const options = latest && ofChild(latest, childId);
  const lost = error !== undefined && errorCode(error) === 'NOT_FOUND';
  useFilledIn(form, options);
  useEffect(() => {
    if (lost) form.setValue('childId', '');
  }, [form, lost]);
  return { options, lost };
}

function useFilledIn(form: UseFormReturn<FeedbackValues>, options: Options | undefined): void {
  const child = options?.child;
  const people = options?.people;
  const usual = options?.usualAnswerBy;
  useEffect(() => {
    if (usual && form.getValues('answerBy') === '') form.setValue('answerBy', usual);
  }, [form, usual]);
  const suggested = useRef('');
  useEffect(() => {
    if (child && people) suggested.current = fitToChild(form, child, people, suggested.current);
  }, [form, child, people]);
}

/** While another child is being asked for, nothing of the one before is shown. */
function ofChild(options: Options, childId: string): Options {
  return options.child?.id === (childId || undefined) ? options : { ...options, child: null, people: [] };
}
