import { ageBandLabel, ageBandOn, ageBands, unknownAgeBand } from '@heard/domain/participation/age-bands';
import { isParticipationCode, participationMeanings } from '@heard/domain/participation/participation-codes';
import type { ParticipationCounts } from '@heard/domain/participation/participation-figures';
import { ethnicityLabels } from '@heard/domain/participation/ssda903/return-children';
import type { ReleaseDimension } from '@heard/domain/reports/figure-cells';
import type { PlainDate } from '@heard/domain/calendar/plain-date';

/** A review as a release counts it. */
export interface ReleasedFact {
  readonly quarter: string;
  readonly child_id: string;
  readonly participation_code: string;
  readonly service_key: string;
  readonly team_key: string;
  readonly age_band: string;
  readonly sex: string;
  readonly ethnicity: string;
}

/** A review as it stands in the records. */
export interface LiveReview {
  readonly child_id: string;
  readonly participation_code: string;
  readonly held_on: PlainDate;
  readonly unit_id: string | null;
  readonly unit_kind: string | null;
  readonly service_id: string | null;
  readonly date_of_birth: PlainDate | null;
  readonly sex: string | null;
  readonly ethnicity: string | null;
}

export interface UnitRow {
  readonly id: string;
  readonly kind: string;
  readonly parent_id: string | null;
  readonly name: string;
}

export interface DimensionValue {
  readonly dimension: ReleaseDimension;
  readonly value: string;
  readonly label: string;
  readonly service: string | null;
}

const noUnit = 'none';

/** `serviceOfTeam`: the services that teams had in earlier releases; a team that moves keeps its place in them. */
export function toFact(review: LiveReview, quarter: string, serviceOfTeam: ReadonlyMap<string, string>): ReleasedFact {
  const { service, team } = placeOf(review, serviceOfTeam);
  return {
    quarter,
    child_id: review.child_id,
    participation_code: review.participation_code,
    service_key: service,
    team_key: team,
    age_band: ageBandOn(review.date_of_birth, review.held_on).key,
    sex: review.sex === 'M' || review.sex === 'F' ? review.sex : 'U',
    ethnicity: knownEthnicity(review.ethnicity ?? ''),
  };
}

function knownEthnicity(code: string): string {
  return Object.hasOwn(ethnicityLabels, code) ? code : 'unknown';
}

function placeOf(
  review: LiveReview,
  serviceOfTeam: ReadonlyMap<string, string>,
): { readonly service: string; readonly team: string } {
  const unit = review.unit_id ?? noUnit;
  if (review.unit_kind !== 'TEAM') return { service: unit, team: `${noUnit} ${unit}` };
  return { service: serviceOfTeam.get(unit) ?? review.service_id ?? noUnit, team: unit };
}

export function factValue(fact: ReleasedFact, dimension: ReleaseDimension): string {
  switch (dimension) {
    case 'ALL':
      return 'all';
    case 'SERVICE':
      return fact.service_key;
    case 'TEAM':
      return fact.team_key;
    case 'AGE_BAND':
      return fact.age_band;
    case 'SEX':
      return fact.sex;
    case 'ETHNICITY':
      return fact.ethnicity;
  }
}

export function countFacts(facts: readonly ReleasedFact[]): ParticipationCounts {
  const children = new Set<string>();
  const notEvery = new Set<string>();
  let [counted, participated, attended] = [0, 0, 0];
  for (const fact of facts) {
    if (!isParticipationCode(fact.participation_code)) continue;
    const meaning = participationMeanings[fact.participation_code];
    if (!meaning.counted) continue;
    counted += 1;
    children.add(fact.child_id);
    if (meaning.attended) attended += 1;
    if (meaning.heard) participated += 1;
    else notEvery.add(fact.child_id);
  }
  const everyReview = children.size - notEvery.size;
  return { reviews: facts.length, counted, participated, attended, children: children.size, everyReview };
}

function plain(dimension: ReleaseDimension, value: string, label: string): DimensionValue {
  return { dimension, value, label, service: null };
}

/** Every value that a release speaks of, those without a review too, so that a missing row says nothing. */
export function dimensionValues(units: readonly UnitRow[], facts: readonly ReleasedFact[]): readonly DimensionValue[] {
  const names = new Map(units.map((unit) => [unit.id, unit.name]));
  const services = new Map<string, string>();
  const teams = new Map<string, string>();
  for (const unit of units) {
    if (unit.kind === 'SERVICE') services.set(unit.id, unit.name);
    if (unit.kind === 'TEAM' && unit.parent_id !== null) teams.set(unit.id, unit.parent_id);
  }
  for (const fact of facts) {
    services.set(fact.service_key, names.get(fact.service_key) ?? 'No service');
    teams.set(fact.team_key, fact.service_key);
  }
  return [
    plain('ALL', 'all', 'Whole council'),
    ...[...services].map(([value, label]) => plain('SERVICE', value, label)),
    ...[...teams].map(([value, service]) => ({
      dimension: 'TEAM' as const,
      value,
      label: names.get(value) ?? 'No team',
      service,
    })),
    ...[...ageBands, unknownAgeBand].map((band) => plain('AGE_BAND', band.key, ageBandLabel(band.key))),
    ...[
      ['F', 'Female'],
      ['M', 'Male'],
      ['U', 'Not known'],
    ].map(([value = '', label = '']) => plain('SEX', value, label)),
    ...[...Object.entries(ethnicityLabels), ['unknown', 'Not known'] as const].map(([value, label]) =>
      plain('ETHNICITY', value, label),
    ),
  ];
}
