import { useQuery } from '@apollo/client/react';
import { needsPurpose } from '@heard/domain/access/reach-kind';
import { isRole } from '@heard/domain/access/roles';
import { namedOthers } from '@heard/domain/feedback/named-others';
import { useContext, useEffectEvent, useLayoutEffect, useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';

import { AnswerTogetherDocument, type AnswerTogetherQuery } from '../../../gql/children/graphql';
import { firstWords } from '../../../platform/first-words';
import { useSession } from '../../../platform/session';
import { CheckboxCards } from '../../../ui/choice-cards';
import { Notice } from '../../../ui/notice';
import { FailedState, Loading } from '../../../ui/states';
import { answering, apartText, correcting, goneText, type Other, whoseText } from './also-words';
import { type AlsoForProps, type Answerable, type DecideValues, type Others, tellingsOf } from './decide-values';
import { AnswerWith } from './other-words';

type Together = AnswerTogetherQuery['answerTogether'];

const valueOf = ({ feedbackId, statementId }: Other): string => `${feedbackId} ${statementId}`;

function toAnswerable(other: Other): Answerable {
  const { feedbackId, statementId, givenOn, words } = other;
  const label = firstWords(words, 120);
  return { value: valueOf(other), feedbackId, statementId, givenOn, label, hint: whoseText(other) };
}

/** Which tellings are to be among those offered, as chosen before this was opened. */
function useWanted(): readonly string[] {
  const chosen = useContext(AnswerWith);
  const { getValues } = useFormContext<DecideValues>();
  const [wanted] = useState(() => [...new Set([...chosen, ...tellingsOf(getValues('also'))])]);
  return wanted;
}

const nobody: Together = { personId: '', names: [], apart: 0, others: [] };

/** Others that wait for the reader, the nearest first, or those that the decision before answered, too. */
export function AlsoFor(props: AlsoForProps) {
  const { me } = useSession();
  const isAlone = me !== null && isRole(me.role) && needsPurpose(me.role);
  // Who opens one record at a time corrects one at a time.
  if (isAlone && props.replaces !== null) return <Offered together={nobody} wanted={[]} {...props} />;
  return <LookedUp {...props} />;
}

function LookedUp({ told, known, replaces, isNew, onOffered }: AlsoForProps) {
  const wanted = useWanted();
  const { data, error, refetch } = useQuery(AnswerTogetherDocument, {
    variables: { feedbackId: told.id, also: { feedbackIds: [...wanted] }, replaces },
    fetchPolicy: 'network-only',
  });
  if (data) return <Offered together={data.answerTogether} {...{ known, replaces, wanted, isNew, onOffered }} />;
  if (error) return <FailedState onRetry={() => void refetch()} />;
  return <Loading label="Others that it answers" lines={3} />;
}

interface OfferedProps extends Omit<AlsoForProps, 'told'> {
  readonly together: Together;
  readonly wanted: readonly string[];
}

function Offered({ together, known, replaces, wanted, isNew, onOffered }: OfferedProps) {
  const others = together.others.filter((other) => known.every(({ value }) => value !== valueOf(other)));
  useOffering(together, others, { wanted: isNew ? wanted : [], replaces, onOffered });
  const gone = wanted.filter((id) => together.others.every(({ feedbackId }) => feedbackId !== id)).length;
  const words = replaces === null ? answering : correcting;
  return (
    <div className="stack">
      <Sentence tone="warning" of={gone} text={goneText(gone, words)} />
      {others.length > 0 ? <Choice {...{ others, words }} /> : null}
      {others.length === 0 && words.none ? <p>{words.none}</p> : null}
      <Sentence tone="info" of={together.apart} text={apartText(together.apart)} />
    </div>
  );
}

interface SentenceProps {
  readonly tone: 'warning' | 'info';
  readonly of: number;
  readonly text: string;
}

/** Said of those of whom there are any. */
function Sentence({ tone, of, text }: SentenceProps) {
  if (of === 0) return null;
  return (
    <Notice tone={tone}>
      <p>{text}</p>
    </Notice>
  );
}

interface ChoiceProps {
  readonly others: readonly Other[];
  readonly words: Pick<typeof answering, 'label' | 'hint'>;
}

function Choice({ others, words }: ChoiceProps) {
  const { register, formState } = useFormContext<DecideValues>();
  return (
    <CheckboxCards
      {...register('also')}
      label={words.label}
      hint={words.hint}
      options={others.map(toAnswerable).map(({ value, label, hint }) => ({ value, label, hint }))}
      error={formState.errors.also?.message}
    />
  );
}

/**
 * Says what may be chosen to whoever sends it. Chosen beforehand are those that were before and are still there; of a
 * decision that is corrected, all that it answered, once.
 */
function useOffering(
  together: Together,
  others: readonly Other[],
  { wanted, replaces, onOffered }: Pick<OfferedProps, 'wanted' | 'replaces' | 'onOffered'>,
): void {
  const { getValues, setValue } = useFormContext<DecideValues>();
  const isChosen = ({ feedbackId }: Other, before: readonly string[]): boolean =>
    replaces === null ? wanted.includes(feedbackId) && before.length === 0 : getValues('under') !== replaces;
  const offer = useEffectEvent((found: Together) => {
    const before = getValues('also');
    const chosen = others.filter((other) => before.includes(valueOf(other)) || isChosen(other, before));
    onOffered({ together: found, options: others.map(toAnswerable) });
    setValue('also', chosen.map(valueOf));
    setValue('under', replaces);
  });
  // Before it is painted: nobody sees as not chosen what they chose, nor takes it away by choosing it again.
  useLayoutEffect(() => offer(together), [together]);
}

/** A reason that is read to several names none of them: whoever hears it would learn of another. */
export function NamedOthers({ together }: Others) {
  const { control } = useFormContext<DecideValues>();
  const [also, reason, title, next] = useWatch({ control, name: ['also', 'reason', 'title', 'next'] });
  const chosen = together.others.filter((other) => also.includes(valueOf(other)));
  const people = new Map(chosen.map(({ personId, names }) => [personId, names]));
  people.set(together.personId, together.names);
  const text = next === 'TASK' ? `${reason}\n${title}` : reason;
  const named = namedOthers(
    text,
    [...people].map(([id, names]) => ({ id, names })),
  );
  const names = named.map((id) => people.get(id)?.at(-1) ?? '').join(' and ');
  return (
    <div role="status">
      {named.length > 0 ? (
        <Notice tone="warning" title={`What you wrote names ${names}`}>
          <p>Everybody whom it answers would hear that. Say it without the name, or decide about them one by one.</p>
        </Notice>
      ) : null}
    </div>
  );
}
