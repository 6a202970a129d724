import { askedDecision } from '@heard/domain/feedback/decision-draft';
import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { parseWholeDraft } from '@heard/domain/validation/parse-whole-draft';
import type { Resolver } from 'react-hook-form';

import type { AnswerTogetherQuery, ChainedFragment } from '../../../gql/children/graphql';
import { firstWords } from '../../../platform/first-words';
import { newClientId } from '../../../platform/new-client-id';
import { toResolver } from '../../../platform/to-resolver';
import { hasNext, nothingNext, type NextValues, placeOfNext, promisedOf } from './next-values';
import { kindText, type StatementChain, wordsOfStatement } from './chain-text';

export interface DecideValues extends NextValues {
  /** So that the same decision sent twice is stored once, also when the dialog was closed in between. */
  clientId: string;
  /** Each a telling and a statement of it. */
  answers: string[];
  /** The same of others: words of whoever else waits, which the same decision answers. */
  also: string[];
  /** The decision whose others were chosen beforehand: once, since whoever unchooses one means it. */
  under: string | null;
  outcome: string | null;
  weight: string | null;
  reason: string;
  decidedOn: string;
  /** Whoever writes it down, or somebody else. */
  whoDecided: string | null;
  decidedBy: string;
  correction: string;
  /** `STAYS` while what is under way by the decision before is carried on. */
  underWay: string[];
}

export interface Answerable {
  readonly value: string;
  readonly feedbackId: string;
  readonly statementId: string;
  readonly givenOn: PlainDate;
  readonly label: string;
  readonly hint: string;
}

/** Others that wait, as the server knows them and as the form offers them. */
export interface Others {
  readonly options: readonly Answerable[];
  readonly together: AnswerTogetherQuery['answerTogether'];
}

export interface AlsoForProps {
  readonly told: ChainedFragment;
  /** What can be chosen of these words themselves. */
  readonly known: readonly Answerable[];
  /** The decision that is corrected, with what else it answered; null where nothing is decided yet. */
  readonly replaces: string | null;
  /** Nothing has been offered yet. */
  readonly isNew: boolean;
  readonly onOffered: (others: Others) => void;
}

/** The tellings of chosen statements, each once. */
export function tellingsOf(values: readonly string[]): readonly string[] {
  return [...new Set(values.map((value) => value.split(' ')[0] ?? ''))];
}

function toAnswerable(told: ChainedFragment, { statementId, kind }: StatementChain): Answerable {
  return {
    value: `${told.id} ${statementId}`,
    feedbackId: told.id,
    statementId,
    givenOn: told.givenOn,
    label: firstWords(wordsOfStatement(told, kind), 120),
    hint: kindText(kind),
  };
}

function keptFrom({ withheldFrom }: ChainedFragment): string {
  return JSON.stringify(withheldFrom.toSorted());
}

/** What this decision may answer: the words it was opened for, then others that wait and are kept from the same people. */
export function answerables(
  told: ChainedFragment,
  chains: readonly StatementChain[],
  others: readonly ChainedFragment[],
): readonly Answerable[] {
  const own = chains.map((chain) => toAnswerable(told, chain));
  if (chains.some(({ decision }) => decision)) return own;
  const beside = others
    .filter((other) => other.id !== told.id && other.mayAnswer && keptFrom(other) === keptFrom(told))
    .flatMap((other) =>
      other.chains.filter(({ state }) => state === 'UNDECIDED').map((one) => toAnswerable(other, one)),
    );
  return [...own, ...beside];
}

/** Nothing is decided before somebody says so: no day, nobody who did it. */
export function nothingDecided(chosen: readonly string[]): DecideValues {
  return {
    clientId: newClientId(),
    answers: [...chosen],
    also: [],
    under: null,
    outcome: null,
    weight: null,
    reason: '',
    decidedOn: '',
    whoDecided: null,
    decidedBy: '',
    correction: '',
    underWay: ['STAYS'],
    ...nothingNext,
  };
}

interface Deciding {
  readonly options: readonly Answerable[];
  /** The decision that it takes the place of. */
  readonly replaces: string | null;
  readonly today: PlainDate;
}

function chosenOf(values: DecideValues, { options }: Deciding): readonly Answerable[] {
  return options.filter(({ value }) => values.answers.includes(value) || values.also.includes(value));
}

/** Null: whoever writes it down did. Absent: it is not said yet. */
function deciderOf({ whoDecided, decidedBy }: DecideValues): string | null | undefined {
  if (whoDecided === null) return undefined;
  return whoDecided === 'ME' ? null : decidedBy;
}

function toDraft(values: DecideValues, deciding: Deciding) {
  const chosen = chosenOf(values, deciding);
  return {
    clientId: values.clientId,
    feedbackIds: [...new Set(chosen.map(({ feedbackId }) => feedbackId))],
    statementIds: chosen.map(({ statementId }) => statementId),
    outcome: values.outcome ?? '',
    weight: values.weight,
    reason: values.reason,
    decidedOn: values.decidedOn,
    decidedBy: deciderOf(values),
    replaces: deciding.replaces,
    correction: deciding.replaces === null ? null : values.correction || null,
    actionPromised: values.next === null ? null : values.next !== 'NOTHING',
    ...promisedOf(values),
    dropActions: deciding.replaces === null ? null : !values.underWay.includes('STAYS'),
  };
}

function ruleFor(values: DecideValues, deciding: Deciding) {
  const days = chosenOf(values, deciding).map(({ givenOn }) => givenOn);
  return askedDecision({ today: deciding.today, saidOn: days.toSorted().at(-1) ?? null });
}

/** Where the form shows what the rule, here or in the API, says of a path. */
export function placeInDecision({ whoDecided, also }: DecideValues, path: string): string {
  if (path === 'decidedBy' && whoDecided !== 'OTHER') return 'whoDecided';
  if (/^(feedbackIds|statementIds|replaces)/.test(path)) return also.length > 0 ? 'also' : 'answers';
  return path === 'form' || path === 'clientId' ? 'root' : (placeOfNext(path) ?? path);
}

/** The API's rule, beside the fields of the dialog. */
export function decideResolver(deciding: Deciding): Resolver<DecideValues> {
  return async (values, ...rest) =>
    toResolver<DecideValues>(
      ruleFor(values, deciding),
      (now) => toDraft(now, deciding),
      (path) => placeInDecision(values, path),
    )(values, ...rest);
}

/** What is sent. Null where the rule has not let it through. */
export function decisionToSend(values: DecideValues, deciding: Deciding) {
  const result = parseWholeDraft(ruleFor(values, deciding), toDraft(values, deciding));
  return result.ok ? result.value : null;
}

export function hasDecided(values: DecideValues): boolean {
  const { outcome, weight, reason, whoDecided, decidedBy, correction } = values;
  return (
    outcome !== null ||
    weight !== null ||
    whoDecided !== null ||
    hasNext(values) ||
    [reason, decidedBy, correction].some((text) => text.trim() !== '')
  );
}
