import { isChildsVoice, type SpeakerRole } from '../feedback/speaker-roles.js';
import type { Source } from '../feedback/sources.js';
import {
  type PartnerKind,
  partnerKindLabels,
  partnerKinds,
  type Stream,
  streamLabels,
  streams,
} from '../feedback/streams.js';

/** So many tellings of one kind. */
export interface CountedTellings {
  readonly stream: Stream;
  readonly partnerKind: PartnerKind | null;
  /** Null: somebody other than the child, and not known who. */
  readonly speakerRole: SpeakerRole | null;
  readonly source: Source;
  /** False: it was written down that nothing could be found out. */
  readonly told: boolean;
  readonly tellings: number;
}

/** Tellings by whose voice they are. The parts add up to all. */
export interface VoiceCounts {
  readonly tellings: number;
  /** The child or young person, in their own words. */
  readonly ownWords: number;
  /** The child or young person, by what they told somebody else. */
  readonly secondHand: number;
  /** The child or young person, by what was seen. */
  readonly observation: number;
  readonly parents: number;
  readonly carers: number;
  readonly otherFamily: number;
  readonly partners: number;
  readonly advocates: number;
  readonly independentVisitors: number;
  /** Somebody other than the child, and not known who. */
  readonly notSaid: number;
  /** It was asked, or could not be, and nothing was found out. Nobody was heard by it. */
  readonly notFoundOut: number;
}

type Part = Exclude<keyof VoiceCounts, 'tellings'>;

const none: VoiceCounts = {
  tellings: 0,
  ownWords: 0,
  secondHand: 0,
  observation: 0,
  parents: 0,
  carers: 0,
  otherFamily: 0,
  partners: 0,
  advocates: 0,
  independentVisitors: 0,
  notSaid: 0,
  notFoundOut: 0,
};

const ways = {
  OWN_WORDS: 'ownWords',
  SECOND_HAND: 'secondHand',
  OBSERVATION: 'observation',
} as const satisfies Readonly<Record<Source, Part>>;

const others = {
  PARENT: 'parents',
  CARER: 'carers',
  OTHER_FAMILY: 'otherFamily',
  PARTNER: 'partners',
  ADVOCATE: 'advocates',
  INDEPENDENT_VISITOR: 'independentVisitors',
} as const satisfies Readonly<Record<Exclude<SpeakerRole, 'CHILD'>, Part>>;

function partOf({ told, speakerRole, source }: CountedTellings): Part {
  if (!told) return 'notFoundOut';
  if (speakerRole === null) return 'notSaid';
  return speakerRole === 'CHILD' ? ways[source] : others[speakerRole];
}

/** Whether the child or young person was heard by it. Nobody else's view is theirs, whichever stream brings it. */
export function isHeardBy({ told, speakerRole }: Pick<CountedTellings, 'told' | 'speakerRole'>): boolean {
  return told && isChildsVoice(speakerRole);
}

/** In how many of them the child or young person was heard, whichever way. */
export function heardIn({ ownWords, secondHand, observation }: VoiceCounts): number {
  return ownWords + secondHand + observation;
}

function count(cells: readonly CountedTellings[]): VoiceCounts {
  const counts: Record<keyof VoiceCounts, number> = { ...none };
  for (const cell of cells) {
    counts.tellings += cell.tellings;
    counts[partOf(cell)] += cell.tellings;
  }
  return counts;
}

/** The kind of a partner, where nobody said it. */
export const notSaidKind = 'NOT_SAID';

/** What a stream is collated by besides: of a conference who spoke there, of partners which kind. */
interface Kind {
  readonly key: string;
  readonly label: string;
  readonly has: (cell: CountedTellings) => boolean;
}

const conferenceKinds: readonly Kind[] = [
  { key: 'YOUNG_PERSON', label: 'Young person', has: ({ speakerRole }) => speakerRole === 'CHILD' },
  { key: 'PARENT', label: 'Parent', has: ({ speakerRole }) => speakerRole === 'PARENT' },
  {
    key: 'OTHERS',
    label: 'Anybody else',
    has: ({ speakerRole }) => speakerRole !== 'CHILD' && speakerRole !== 'PARENT',
  },
];

/** The kinds of partners, and what is not said to be of one. */
export const kindsOfPartners: readonly Kind[] = [
  ...partnerKinds.map((kind) => ({
    key: kind,
    label: partnerKindLabels[kind],
    has: ({ partnerKind }: CountedTellings) => partnerKind === kind,
  })),
  { key: notSaidKind, label: 'Not said which', has: ({ partnerKind }) => partnerKind === null },
];

const kindsOf: Readonly<Partial<Record<Stream, readonly Kind[]>>> = {
  CP_CONFERENCE: conferenceKinds,
  PARTNER: kindsOfPartners,
};

export interface CollatedKind {
  readonly key: string;
  readonly label: string;
  readonly counts: VoiceCounts;
}

export interface CollatedStream {
  readonly stream: Stream;
  readonly label: string;
  readonly counts: VoiceCounts;
  /** They add up to the stream; empty where it has none. */
  readonly kinds: readonly CollatedKind[];
}

export interface Collated {
  readonly counts: VoiceCounts;
  /** Every stream, also one by which nothing came: that is what somebody should see. */
  readonly streams: readonly CollatedStream[];
}

/** Puts the tellings of a period together: by stream, by kind within it, and by whose voice they are. */
export function collateStreams(cells: readonly CountedTellings[]): Collated {
  return {
    counts: count(cells),
    streams: streams.map((stream) => {
      const inStream = cells.filter((cell) => cell.stream === stream);
      const kinds = (kindsOf[stream] ?? []).map(({ key, label, has }) => ({
        key,
        label,
        counts: count(inStream.filter(has)),
      }));
      return { stream, label: streamLabels[stream], counts: count(inStream), kinds };
    }),
  };
}
