import '../telling.css';

import { isOwnVoice } from '@heard/domain/feedback/own-voice';
import { captureMethodLabels } from '@heard/domain/feedback/capture-methods';
import { isSafeguardingFact, notAscertainedLabels } from '@heard/domain/feedback/not-ascertained-reasons';
import { isChildsVoice } from '@heard/domain/feedback/speaker-roles';
import { streamText } from '@heard/domain/feedback/streams';
import { presentLabels, readBackLabels } from '@heard/domain/feedback/who-was-present';
import { isParticipationCode, participationMeanings } from '@heard/domain/participation/participation-codes';

import { dateText, shortDateText } from '../../../platform/dates';
import { Quote } from '../../../ui/quote';
import { Tag } from '../../../ui/tag';
import { AskedBefore } from './asked-before';
import { type Entry, meetingText } from './moment-text';
import type { Asked } from '../consent-text';
import { TellingChain } from '../chain/telling-chain';
import { TellingConsents } from '../telling-consents';
import { type AnsweredTold, roleText, type Told, whoseText } from '../telling-text';

interface TellingEntryProps {
  readonly told: AnsweredTold;
  /** Who is asked whether it may be used elsewhere; null: a group. */
  readonly asked: Asked | null;
}

/** One telling on the timeline: the words, then what belongs to them, each marked as what it is. */
export function TellingEntry({ told, asked }: TellingEntryProps) {
  const words = told.words ?? told.observation;
  return (
    <>
      {words ? (
        <Quote
          words={words}
          language={told.language}
          size="small"
          secondHand={!isOwnVoice(told)}
          source={howText(told)}
        />
      ) : null}
      {told.words && told.observation ? <Labelled label="Seen">{told.observation}</Labelled> : null}
      {told.wishesAndFeelings ? <AskedBefore told={told} /> : null}
      {told.wishesAndFeelings ? <Labelled label="Wishes and feelings">{told.wishesAndFeelings}</Labelled> : null}
      {told.notAscertainedReason ? (
        <Labelled label="Wishes and feelings not found out">{notAscertainedLabels[told.notAscertainedReason]}</Labelled>
      ) : null}
      {told.interpretations.map((view) => (
        <Labelled key={view.id} label={`${view.author}’s view, ${dateText(view.writtenOn)}`}>
          {view.words}
        </Labelled>
      ))}
      <Marks told={told} />
      <TellingChain told={told} asked={asked} />
      <TellingConsents told={told} asked={asked} />
      <More told={told} />
    </>
  );
}

function howText(told: Told): string {
  const parts = [
    whoseText(told),
    told.captureMethod ? captureMethodLabels[told.captureMethod] : null,
    told.recordedByName ? `written by ${told.recordedByName}` : null,
  ];
  return parts.filter(Boolean).join(' · ');
}

function Labelled({ label, children }: { readonly label: string; readonly children: string }) {
  return (
    <div className="telling-part">
      <p className="telling-part__label">{label}</p>
      <p className="telling-part__words">{children}</p>
    </div>
  );
}

function Marks({ told }: { readonly told: Told }) {
  return (
    <div className="cluster telling-marks">
      {isSafeguardingFact(told.notAscertainedReason) ? <Tag tone="danger">Not seen: is the child safe?</Tag> : null}
      {told.waiting ? <Tag tone={told.overdue ? 'danger' : 'warm'}>{waitingText(told)}</Tag> : null}
      {told.answerExpected && !told.waiting ? <Tag tone="success">Answered</Tag> : null}
      {told.doNotTell ? <Tag tone="danger">{`Do not tell: ${told.doNotTell}`}</Tag> : null}
      {told.withheldFrom.length > 0 ? <Tag tone="info">{`Hidden from ${told.withheldFrom.join(', ')}`}</Tag> : null}
      {told.themes.map((theme) => (
        <Tag key={theme.key}>{theme.label}</Tag>
      ))}
    </div>
  );
}

function waitingText(told: Told): string {
  if (told.answerBy === null || told.answerBy === undefined) return 'Still to be answered';
  return told.overdue
    ? `Answer overdue since ${shortDateText(told.answerBy)}`
    : `Answer by ${shortDateText(told.answerBy)}`;
}

/** How the child took part in a meeting about them; not being heard there is never passed over. */
export function MeetingEntry({ entry, name }: { readonly entry: Entry; readonly name: string }) {
  return (
    <>
      <p>{meetingText(entry, name)}</p>
      {wasNotHeard(entry) ? (
        <div className="cluster">
          <Tag tone="warning">Not heard</Tag>
        </div>
      ) : null}
    </>
  );
}

function wasNotHeard({ kind, participationCode, gaveViews, attended, beforeBirth }: Entry): boolean {
  if (beforeBirth) return false;
  if (kind === 'CONFERENCE') return gaveViews === false && attended !== true;
  const code = participationCode ?? '';
  return isParticipationCode(code) && participationMeanings[code].counted && !participationMeanings[code].heard;
}

/** What is seldom asked for, one click away. */
function More({ told }: { readonly told: Told }) {
  const rows = moreRows(told);
  return (
    <details className="telling-more">
      <summary>How it was told</summary>
      <dl>
        {rows.map(([label, text]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function otherText(told: Told): string | null {
  return isChildsVoice(told.speakerRole) ? null : roleText(told);
}

function moreRows(told: Told): readonly (readonly [string, string])[] {
  const present = told.present.map(
    (person) => presentLabels[person.who] + (person.detail ? ` (${person.detail})` : ''),
  );
  const rows: (readonly [string, string | null])[] = [
    ['Reference', told.reference],
    ['Who spoke', otherText(told)],
    ['Came in through', streamText(told)],
    ['Question asked', told.questionAsked ?? null],
    ['Read back', told.readBack ? readBackLabels[told.readBack] : null],
    ['Seen alone', told.seenAlone ? (told.seenAlone === 'YES' ? 'Yes' : 'No') : null],
    ['Also there', present.length > 0 ? present.join(', ') : null],
    ['Interpreter', told.interpreterUsed ? 'Helped' : null],
  ];
  return rows.flatMap(([label, text]) => (text === null ? [] : [[label, text] as const]));
}
