import '../../../ui/control.css';
import '../../../ui/inline-choice.css';

import { useQuery } from '@apollo/client/react';
import { streamLabels, streams } from '@heard/domain/feedback/streams';
import { ageBands, unknownAgeBand } from '@heard/domain/participation/age-bands';

import { CouncilPlacesDocument, type CouncilPlacesQuery } from '../../../gql/participation/graphql';
import { countedText } from '../period-picker';
import { type ChainPeriod, periodName } from './chain-words';

export interface Option {
  readonly key: string;
  readonly label: string;
}

/** What can be narrowed, by its name in the address. */
export type Narrowed = 'promised' | 'place' | 'stream' | 'age';

export const streamOptions: readonly Option[] = streams.map((key) => ({ key, label: streamLabels[key] }));
export const promisedOptions: readonly Option[] = [{ key: 'yes', label: 'What an answer was promised to' }];
export const ageOptions: readonly Option[] = [...ageBands, unknownAgeBand];

/** Services and teams, for whoever counts all of them; a team stands with its service. */
function placeOptions(places: CouncilPlacesQuery['councilPlaces']): readonly Option[] {
  const teamsOf = (service: string): readonly Option[] =>
    places
      .filter(({ kind, parentId }) => kind === 'TEAM' && parentId === service)
      .map(({ id, name }) => ({ key: id, label: `– ${name}` }));
  return places
    .filter(({ kind }) => kind === 'SERVICE')
    .flatMap(({ id, name }) => [{ key: id, label: name }, ...teamsOf(id)]);
}

export function usePlaces(isExact: boolean): readonly Option[] {
  const { data } = useQuery(CouncilPlacesDocument, { skip: !isExact });
  return placeOptions(data?.councilPlaces ?? []);
}

interface ChoiceProps {
  readonly id: string;
  readonly label: string;
  readonly all?: string;
  readonly options: readonly Option[];
  readonly value: string;
  readonly onChoose: (value: string) => void;
}

export function Choice({ id, label, all, options, value, onChoose }: ChoiceProps) {
  return (
    <div className="inline-choice">
      <label className="inline-choice__label" htmlFor={id}>
        {label}
      </label>
      <select id={id} className="control" value={value} onChange={({ target }) => onChoose(target.value)}>
        {all === undefined ? null : <option value="">{all}</option>}
        {options.map((option) => (
          <option key={option.key} value={option.key}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

interface ChoicesProps {
  readonly periods: readonly ChainPeriod[];
  readonly period: ChainPeriod;
  readonly places: readonly Option[];
  readonly isExact: boolean;
  readonly value: Readonly<Record<Narrowed, string>>;
  readonly onChoose: (name: Narrowed | 'period', value: string) => void;
}

/** Which time and, for whoever sees records, whose words. */
export function ChainChoices({ periods, period, places, isExact, value, onChoose }: ChoicesProps) {
  return (
    <div className="chain-choices">
      <Choice
        id="period"
        label="Time"
        options={periods.map((each) => ({ key: each.key, label: periodName(each) }))}
        value={period.key}
        onChoose={(key) => onChoose('period', key)}
      />
      {places.length > 0 ? (
        <Choice
          id="place"
          label="Service or team"
          all="Whole council"
          options={places}
          value={value.place}
          onChoose={(key) => onChoose('place', key)}
        />
      ) : null}
      {isExact ? (
        <>
          <Choice
            id="promised"
            label="Show"
            all="Everything that was said"
            options={promisedOptions}
            value={value.promised}
            onChoose={(key) => onChoose('promised', key)}
          />
          <Choice
            id="stream"
            label="Stream"
            all="All streams"
            options={streamOptions}
            value={value.stream}
            onChoose={(key) => onChoose('stream', key)}
          />
          <Choice
            id="age"
            label="Age that day"
            all="All ages"
            options={ageOptions}
            value={value.age}
            onChoose={(key) => onChoose('age', key)}
          />
        </>
      ) : null}
      <p className="soft">{countedText(period.publishedOn ?? null)}</p>
    </div>
  );
}
