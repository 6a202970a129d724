import type { ComplaintOptionsQuery } from '../../../gql/complaints/graphql';
import type { Complaint } from '../complaint-data';

type Options = ComplaintOptionsQuery['complaintOptions'];

export function teamOptions(options: Options | undefined) {
  return (options?.teams ?? []).map(({ id, name, service }) => ({
    value: id,
    label: service ? `${name}, ${service}` : name,
  }));
}

export function staffOptions(options: Options | undefined) {
  return (options?.staff ?? []).map(({ id, name, role, team, hasLeft }) => ({
    value: id,
    label: [name, role.toLowerCase(), team, hasLeft ? 'has left' : null].filter(Boolean).join(', '),
  }));
}

type TeamOptions = ReturnType<typeof teamOptions>;

/** With the team that it is about now, also where there is no such team any more: else none would look chosen. */
export function withOwnTeam(options: TeamOptions, { team }: Pick<Complaint, 'team'>): TeamOptions {
  const isMissing = team !== null && team !== undefined && !options.some(({ value }) => value === team.id);
  return isMissing ? [{ value: team.id, label: team.name }, ...options] : options;
}
