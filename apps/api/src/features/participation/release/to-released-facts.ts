import { ageBandLabel, ageBandOn, ageBands, unknownAgeBand } from '@heard/domain/participation/age-bands';
import { isParticipationCode, participationMeanings } from '@heard/domain/participation/participation-codes';
import type { ParticipationCounts } from '@heard/domain/participation/participation-figures';
import { ethnicityLabels } from '@heard/domain/participation/ssda903/return-children';
import type { ReleaseDimension } from '@heard/domain/reports/figure-cells';
import type { OrgUnitEntity } from '../../../foundations/people/org-unit.entity.js';
import type { LiveReview, ReleasedFact } from './release-figures.queries.js';

export interface DimensionValue {
  readonly dimension: ReleaseDimension;
  readonly value: string;
  readonly label: string;
  readonly service: string | null;
}

const noOrgUnit = 'none';

/** `serviceOfTeam`: the services that teams had in earlier releases; a team that moves keeps its place in them. */
export function toFact(review: LiveReview, quarter: string, serviceOfTeam: ReadonlyMap<string, string>): ReleasedFact {
  const { service, team } = placeOf(review, serviceOfTeam);
  return {
    quarter,
    childId: review.childId,
    participationCode: review.participationCode,
    serviceKey: service,
    teamKey: team,
    ageBand: ageBandOn(review.dateOfBirth, review.heldOn).key,
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
  const orgUnit = review.orgUnitId ?? noOrgUnit;
  if (review.orgUnitKind !== 'TEAM') return { service: orgUnit, team: `${noOrgUnit} ${orgUnit}` };
  return { service: serviceOfTeam.get(orgUnit) ?? review.serviceId ?? noOrgUnit, team: orgUnit };
}

export function factValue(fact: ReleasedFact, dimension: ReleaseDimension): string {
  switch (dimension) {
    case 'ALL':
      return 'all';
    case 'SERVICE':
      return fact.serviceKey;
    case 'TEAM':
      return fact.teamKey;
    case 'AGE_BAND':
      return fact.ageBand;
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
    if (!isParticipationCode(fact.participationCode)) continue;
    const meaning = participationMeanings[fact.participationCode];
    if (!meaning.counted) continue;
    counted += 1;
    children.add(fact.childId);
    if (meaning.attended) attended += 1;
    if (meaning.heard) participated += 1;
    else notEvery.add(fact.childId);
  }
  const everyReview = children.size - notEvery.size;
  return { reviews: facts.length, counted, participated, attended, children: children.size, everyReview };
}

function plain(dimension: ReleaseDimension, value: string, label: string): DimensionValue {
  return { dimension, value, label, service: null };
}

/** Every value that a release speaks of, those without a review too, so that a missing row says nothing. */
export function dimensionValues(
  orgUnits: readonly Pick<OrgUnitEntity, 'id' | 'kind' | 'parentId' | 'name'>[],
  facts: readonly ReleasedFact[],
): readonly DimensionValue[] {
  const names = new Map(orgUnits.map(({ id, name }) => [id, name]));
  const services = new Map<string, string>();
  const teams = new Map<string, string>();
  for (const orgUnit of orgUnits) {
    if (orgUnit.kind === 'SERVICE') services.set(orgUnit.id, orgUnit.name);
    if (orgUnit.kind === 'TEAM' && orgUnit.parentId !== null) teams.set(orgUnit.id, orgUnit.parentId);
  }
  for (const fact of facts) {
    services.set(fact.serviceKey, names.get(fact.serviceKey) ?? 'No service');
    teams.set(fact.teamKey, fact.serviceKey);
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
