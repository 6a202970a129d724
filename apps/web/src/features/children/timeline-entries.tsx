import { captureMethodLabels } from '@heard/domain/feedback/capture-methods';
import { consentUseLabels } from '@heard/domain/feedback/consents';
import { notAscertainedLabels } from '@heard/domain/feedback/not-ascertained-reasons';
import { occasionLabels } from '@heard/domain/feedback/occasions';
import { sourceMarks } from '@heard/domain/feedback/sources';
import { streamLabels } from '@heard/domain/feedback/streams';
import { presentLabels, readBackLabels } from '@heard/domain/feedback/who-was-present';
import { isParticipationCode, participationMeanings } from '@heard/domain/participation/participation-codes';

import { dateText, shortDateText } from '../../platform/dates';
import { Quote } from '../../ui/quote';
import { Tag } from '../../ui/tag';
import type { Voice } from './child-page-data';
import type { Told } from './telling-text';

type Entry = Voice['timeline'][number];

const conferences: Readonly<Record<string, string>> = {
  ICPC: 'Initial child protection conference',
  RCPC: 'Review child protection conference',
  TRANSFER_IN: 'Transfer-in conference',
};

/** What a moment is called. */
export function momentTitle(entry: Entry): string {
  if (entry.feedback)
    return entry.feedback.occasion ? occasionLabels[entry.feedback.occasion] : streamLabels[entry.feedback.stream];
  if (entry.kind === 'REVIEW') return `Child in care review: ${meaningOf(entry.participationCode ?? '')}`;
  return `${conferences[entry.conferenceKind ?? ''] ?? 'Conference'}: ${conferenceText(entry)}`;
}

function meaningOf(code: string): string {
  return isParticipationCode(code)
    ? lower(participationMeanings[code].meaning)
    : 'how the child took part was not recorded';
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function conferenceText({ attended, gaveViews }: Entry): string {
  if (attended) return gaveViews ? 'the child was there and gave their views' : 'the child was there';
  if (gaveViews) return 'the child gave their views beforehand';
  return gaveViews === false ? 'the child’s views were not heard' : 'whether the child was heard was not recorded';
}

/** One telling on the timeline: the words, then what belongs to them, each marked as what it is. */
export function TellingEntry({ told }: { readonly told: Told }) {
  const words = told.words ?? told.observation;
  return (
    <>
      {words ? (
        <Quote words={words} language={told.language} size="small" secondHand={!told.words} source={howText(told)} />
      ) : null}
      {told.words && told.observation ? <Labelled label="Seen">{told.observation}</Labelled> : null}
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
      <More told={told} />
    </>
  );
}

function howText(told: Told): string {
  const parts = [
    told.source === 'SECOND_HAND' ? `Told to ${told.relayedBy ?? 'somebody else'}` : sourceMarks[told.source],
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
      {told.waiting ? <Tag tone={told.overdue ? 'danger' : 'warm'}>{waitingText(told)}</Tag> : null}
      {told.answerExpected && !told.waiting ? <Tag tone="success">Answered</Tag> : null}
      {told.withheldFrom.length > 0 ? <Tag tone="info">{`Hidden from ${told.withheldFrom.join(', ')}`}</Tag> : null}
      {told.themes.map((theme) => (
        <Tag key={theme.key}>{theme.label}</Tag>
      ))}
    </div>
  );
}

function waitingText(told: Told): string {
  if (told.answerBy === null || told.answerBy === undefined) return 'Waits for an answer';
  return told.overdue
    ? `Answer overdue since ${shortDateText(told.answerBy)}`
    : `Answer by ${shortDateText(told.answerBy)}`;
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

function moreRows(told: Told): readonly (readonly [string, string])[] {
  const present = told.present.map(
    (person) => presentLabels[person.who] + (person.detail ? ` (${person.detail})` : ''),
  );
  const uses = told.consents.filter((consent) => consent.given).map((consent) => consentUseLabels[consent.use]);
  const rows: (readonly [string, string | null])[] = [
    ['Reference', told.reference],
    ['Came in through', streamLabels[told.stream]],
    ['Question asked', told.questionAsked ?? null],
    ['Read back', told.readBack ? readBackLabels[told.readBack] : null],
    ['Seen alone', told.seenAlone ? (told.seenAlone === 'YES' ? 'Yes' : 'No') : null],
    ['Also there', present.length > 0 ? present.join(', ') : null],
    ['Interpreter', told.interpreterUsed ? 'Helped' : null],
    ['May also be used', uses.length > 0 ? uses.join('; ') : null],
  ];
  return rows.flatMap(([label, text]) => (text === null ? [] : [[label, text] as const]));
}
