import '../telling.css';

import { isOwnVoice } from '@heard/domain/feedback/own-voice';
import { captureMethodLabels } from '@heard/domain/feedback/capture-methods';
import { isSafeguardingFact, notAscertainedLabels } from '@heard/domain/feedback/not-ascertained-reasons';
import { partsFound } from '@heard/domain/feedback/words-sought';
import { isParticipationCode, participationMeanings } from '@heard/domain/participation/participation-codes';

import { dotted } from '../../../platform/dotted';
import { dateText, shortDateText } from '../../../platform/dates';
import { FoldedText } from '../../../ui/folded-text';
import { FoundWords } from '../../../ui/found-words';
import { Quote } from '../../../ui/quote';
import { Tag } from '../../../ui/tag';
import { AskedBefore } from './asked-before';
import { EndMark } from './end-mark';
import { type Entry, meetingText } from './moment-text';
import type { Asked } from '../consent-text';
import { SaidWhenTold } from '../chain/reaction';
import { TellingChain } from '../chain/telling-chain';
import { TellingMore } from './telling-more';
import { TellingConsents } from '../telling-consents';
import { type AnsweredTold, hasTakenBack, type Told, whoseText } from '../telling-text';

interface TellingEntryProps {
  readonly told: AnsweredTold;
  /** The words in it that were looked for. */
  readonly found?: readonly string[];
  /** Who is asked whether it may be used elsewhere; null: a group. */
  readonly asked: Asked | null;
}

/** One telling on the timeline: the words, then what belongs to them, each marked as what it is. */
export function TellingEntry({ told, found = [], asked }: TellingEntryProps) {
  return (
    <>
      <SaidOrSeen told={told} found={found} />
      <Wished told={told} found={found} />
      {told.interpretations.map((view) => (
        <Labelled key={view.id} label={`${view.author}’s view, ${dateText(view.writtenOn)}`} found={found}>
          {view.words}
        </Labelled>
      ))}
      <Marks told={told} />
      <SaidWhenTold told={told} />
      <TellingChain told={told} asked={asked} isFolded />
      <TellingConsents told={told} asked={asked} isTakenBack={hasTakenBack(told)} />
      <TellingMore told={told} />
    </>
  );
}

interface PartProps {
  readonly told: Told;
  readonly found: readonly string[];
}

function SaidOrSeen({ told, found }: PartProps) {
  const words = told.words ?? told.observation;
  if (!words) return null;
  return (
    <>
      <Quote
        words={words}
        renderWords={(shown) => <FoundWords found={found}>{shown}</FoundWords>}
        opens={standsIn(words, found)}
        language={told.language}
        size="small"
        secondHand={!isOwnVoice(told)}
        source={howText(told)}
      />
      {told.words && told.observation ? (
        <Labelled label="Seen" found={found}>
          {told.observation}
        </Labelled>
      ) : null}
    </>
  );
}

function Wished({ told, found }: PartProps) {
  const { wishesAndFeelings, notAscertainedReason } = told;
  return (
    <>
      {wishesAndFeelings ? (
        <>
          <AskedBefore told={told} />
          <Labelled label="Wishes and feelings" found={found}>
            {wishesAndFeelings}
          </Labelled>
        </>
      ) : null}
      {notAscertainedReason ? (
        <Labelled label="Wishes and feelings not found out">{notAscertainedLabels[notAscertainedReason]}</Labelled>
      ) : null}
    </>
  );
}

function howText(told: Told): string {
  const parts = [
    whoseText(told),
    told.captureMethod ? captureMethodLabels[told.captureMethod] : null,
    told.recordedByName ? `written by ${told.recordedByName}` : null,
  ];
  return dotted(parts);
}

interface LabelledProps {
  readonly label: string;
  readonly found?: readonly string[];
  readonly children: string;
}

function Labelled({ label, found = [], children }: LabelledProps) {
  return (
    <div className="telling-part">
      <p className="telling-part__label">{label}</p>
      <FoldedText text={children} opens={standsIn(children, found)}>
        {(shown) => (
          <p className="telling-part__words">
            <FoundWords found={found}>{shown}</FoundWords>
          </p>
        )}
      </FoldedText>
    </div>
  );
}

/** Whether something that was looked for is in this text: then it is not folded away. */
function standsIn(text: string, found: readonly string[]): boolean {
  return partsFound(text, found).some(({ isFound }) => isFound);
}

function Marks({ told }: { readonly told: AnsweredTold }) {
  return (
    <div className="cluster telling-marks">
      {isSafeguardingFact(told.notAscertainedReason) ? <Tag tone="danger">Not seen: is the child safe?</Tag> : null}
      {told.waiting ? <Tag tone={told.overdue ? 'danger' : 'warm'}>{waitingText(told)}</Tag> : null}
      <EndMark told={told} />
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
