import { useQuery } from '@apollo/client/react';
import { nearnessLabels } from '@heard/domain/feedback/answer-nearness';
import { namedOthers } from '@heard/domain/feedback/named-others';
import { amountOf } from '@heard/domain/words/amount-of';
import { useContext, useEffectEvent, useLayoutEffect, useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';

import { AnswerTogetherDocument, type AnswerTogetherQuery } from '../../../gql/children/graphql';
import { dateText } from '../../../platform/dates';
import { dotted } from '../../../platform/dotted';
import { firstWords } from '../../../platform/first-words';
import { CheckboxCards } from '../../../ui/choice-cards';
import { Notice } from '../../../ui/notice';
import { FailedState, Loading } from '../../../ui/states';
import { type AlsoForProps, type Answerable, type DecideValues, type Others, tellingsOf } from './decide-values';
import { AnswerWith } from './other-words';

type Together = AnswerTogetherQuery['answerTogether'];
type Other = Together['others'][number];

const valueOf = ({ feedbackId, statementId }: Other): string => `${feedbackId} ${statementId}`;

function toAnswerable(other: Other): Answerable {
  const { feedbackId, statementId, givenOn, words, whose, nearness } = other;
  const joins = nearness.map((one) => nearnessLabels[one]).join(', ');
  return {
    value: valueOf(other),
    feedbackId,
    statementId,
    givenOn,
    label: firstWords(words, 120),
    hint: dotted([whose, `said on ${dateText(givenOn)}`, joins || null]),
  };
}

/** Which tellings are to be among those offered, as chosen before this was opened. */
function useWanted(): readonly string[] {
  const chosen = useContext(AnswerWith);
  const { getValues } = useFormContext<DecideValues>();
  const [wanted] = useState(() => [...new Set([...chosen, ...tellingsOf(getValues('also'))])]);
  return wanted;
}

/** Others that wait for the reader, the nearest first; one decision answers those that are chosen. */
export function AlsoFor({ told, known, isNew, onOffered }: AlsoForProps) {
  const wanted = useWanted();
  const { data, error, refetch } = useQuery(AnswerTogetherDocument, {
    variables: { feedbackId: told.id, also: { feedbackIds: [...wanted] } },
    fetchPolicy: 'network-only',
  });
  if (data) return <Offered together={data.answerTogether} {...{ known, wanted, isNew, onOffered }} />;
  if (error) return <FailedState onRetry={() => void refetch()} />;
  return <Loading label="Others that wait" lines={3} />;
}

interface OfferedProps extends Omit<AlsoForProps, 'told'> {
  readonly together: Together;
  readonly wanted: readonly string[];
}

function Offered({ together, known, wanted, isNew, onOffered }: OfferedProps) {
  const { register, formState } = useFormContext<DecideValues>();
  const others = together.others.filter((other) => known.every(({ value }) => value !== valueOf(other)));
  useOffering(together, others, { wanted: isNew ? wanted : [], onOffered });
  const gone = wanted.filter((id) => together.others.every(({ feedbackId }) => feedbackId !== id)).length;
  return (
    <div className="stack">
      {gone > 0 ? (
        <Notice tone="warning">
          <p>
            {amountOf(gone, 'telling that you chose is', 'tellings that you chose are')} not answered here: kept from
            other people than these words, or decided about by now. Answer those by themselves.
          </p>
        </Notice>
      ) : null}
      {others.length === 0 ? (
        <p>Nobody else waits for you whose words this could answer.</p>
      ) : (
        <CheckboxCards
          {...register('also')}
          label="Whose words does it answer, too?"
          hint="The reason is read to each of them. Each hears only of what they said themselves."
          options={others.map(toAnswerable).map(({ value, label, hint }) => ({ value, label, hint }))}
          error={formState.errors.also?.message}
        />
      )}
    </div>
  );
}

/** Says what may be chosen to whoever sends it, and chooses what was chosen before and is still there. */
function useOffering(
  together: Together,
  others: readonly Other[],
  { wanted, onOffered }: Pick<OfferedProps, 'wanted' | 'onOffered'>,
): void {
  const { getValues, setValue } = useFormContext<DecideValues>();
  const offer = useEffectEvent((found: Together) => {
    const before = getValues('also');
    const chosen = others.filter((other) => wanted.includes(other.feedbackId) && before.length === 0);
    const values = others.map(valueOf);
    onOffered({ together: found, options: others.map(toAnswerable) });
    setValue('also', [...before.filter((value) => values.includes(value)), ...chosen.map(valueOf)]);
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
