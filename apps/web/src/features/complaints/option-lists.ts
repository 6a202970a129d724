import type { ComplaintOptionsQuery } from '../../gql/complaints/graphql';

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
