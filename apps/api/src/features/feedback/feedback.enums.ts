import { CaptureMethod } from '@heard/domain/feedback/capture-methods';
import { ConsentBasis, ConsentStanding, ConsentUse, ResponsibilityHolder } from '@heard/domain/feedback/consents';
import { NotAscertainedReason } from '@heard/domain/feedback/not-ascertained-reasons';
import { Occasion } from '@heard/domain/feedback/occasions';
import { Source } from '@heard/domain/feedback/sources';
import { SpeakerRole } from '@heard/domain/feedback/speaker-roles';
import { PartnerKind, Stream } from '@heard/domain/feedback/streams';
import { ThemeArea } from '@heard/domain/feedback/themes';
import { Present, ReadBack, SeenAlone } from '@heard/domain/feedback/who-was-present';
import { registerEnumType } from 'type-graphql';

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

export {
  CaptureMethod,
  ConsentBasis,
  ConsentStanding,
  ConsentUse,
  NotAscertainedReason,
  Occasion,
  PartnerKind,
  Present,
  ReadBack,
  ResponsibilityHolder,
  SeenAlone,
  Source,
  SpeakerRole,
  Stream,
  ThemeArea,
};
