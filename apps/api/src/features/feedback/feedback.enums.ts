import { AnswerNearness } from '@heard/domain/feedback/answer-nearness';
import { CaptureMethod } from '@heard/domain/feedback/capture-methods';
import { ConsentBasis, ConsentStanding, ConsentUse, ResponsibilityHolder } from '@heard/domain/feedback/consents';
import { ChainState } from '@heard/domain/feedback/chain-state';
import { Outcome, Weight } from '@heard/domain/feedback/decisions';
import { NotAscertainedReason } from '@heard/domain/feedback/not-ascertained-reasons';
import { Occasion } from '@heard/domain/feedback/occasions';
import { Source } from '@heard/domain/feedback/sources';
import { SpeakerRole } from '@heard/domain/feedback/speaker-roles';
import { PartnerKind, Stream } from '@heard/domain/feedback/streams';
import { TellingResult } from '@heard/domain/feedback/telling-back';
import { DoingState } from '@heard/domain/feedback/decided-action';
import { TaskEventKind } from '@heard/domain/feedback/task-draft';
import { ThemeArea } from '@heard/domain/feedback/themes';
import { Present, ReadBack, SeenAlone } from '@heard/domain/feedback/who-was-present';
import { registerEnumType } from 'type-graphql';

registerEnumType(AnswerNearness, {
  name: 'AnswerNearness',
  description: 'Why one decision may answer other words too',
});
registerEnumType(Stream, { name: 'Stream', description: 'By which way it came in; who speaks is another question' });
registerEnumType(PartnerKind, { name: 'PartnerKind' });
registerEnumType(SpeakerRole, { name: 'SpeakerRole', description: 'Who speaks. Only CHILD counts as heard' });
registerEnumType(Occasion, { name: 'Occasion' });
registerEnumType(CaptureMethod, { name: 'CaptureMethod' });
registerEnumType(Source, { name: 'Source' });
registerEnumType(Present, { name: 'Present' });
registerEnumType(ReadBack, { name: 'ReadBack' });
registerEnumType(SeenAlone, { name: 'SeenAlone' });
registerEnumType(NotAscertainedReason, { name: 'NotAscertainedReason' });
registerEnumType(ConsentUse, { name: 'ConsentUse' });
registerEnumType(ConsentBasis, { name: 'ConsentBasis', description: 'Who decided' });
registerEnumType(ResponsibilityHolder, { name: 'ResponsibilityHolder' });
registerEnumType(ConsentStanding, { name: 'ConsentStanding', description: 'Whether an answer stands today' });
registerEnumType(ThemeArea, { name: 'ThemeArea' });
registerEnumType(TellingResult, { name: 'TellingResult', description: 'How it ended when somebody went to tell' });
registerEnumType(Outcome, { name: 'Outcome', description: 'What is done about what was said' });
registerEnumType(Weight, {
  name: 'Weight',
  description: 'What weight the words had beside everything else',
});
registerEnumType(DoingState, { name: 'DoingState', description: 'How far something that was decided has come' });
registerEnumType(TaskEventKind, { name: 'TaskEventKind' });
registerEnumType(ChainState, {
  name: 'ChainState',
  description: 'How far words have come on their way back',
});

/** What kind of statement it is. */
export const StatementKind = {
  WORDS: 'WORDS',
  WISHES_AND_FEELINGS: 'WISHES_AND_FEELINGS',
  OBSERVATION: 'OBSERVATION',
} as const;
export type StatementKind = keyof typeof StatementKind;
registerEnumType(StatementKind, { name: 'StatementKind' });

export {
  AnswerNearness,
  CaptureMethod,
  ChainState,
  ConsentBasis,
  ConsentStanding,
  ConsentUse,
  DoingState,
  NotAscertainedReason,
  Occasion,
  Outcome,
  PartnerKind,
  Present,
  ReadBack,
  ResponsibilityHolder,
  SeenAlone,
  Source,
  SpeakerRole,
  Stream,
  TaskEventKind,
  TellingResult,
  ThemeArea,
  Weight,
};
