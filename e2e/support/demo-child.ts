import { type SignedIn, valueAt } from './graphql.js';

const mine = '{ caseload(onlyOwn: true, first: 100) { edges { node { id name reference } } } }';

export interface DemoChild {
  readonly id: string;
  readonly name: string;
  readonly reference: string;
}

/**
 * One of the practitioner's children, by name: the demo has the same ones on every day. The list begins with whoever waits
 * longest, so that each journey that writes something changes who stands first and last, and children whom a journey brings
 * in from the case system come and go.
 */
export async function demoChild(practitioner: SignedIn, name: string): Promise<DemoChild> {
  const edges = valueAt(await practitioner.ask(mine), 'caseload.edges');
  const nodes = (Array.isArray(edges) ? edges : []).map((edge: { node: DemoChild }) => edge.node);
  const found = nodes.find((child) => child.name === name);
  if (found === undefined) throw new Error(`The practitioner has no ${name} among ${String(nodes.length)} children`);
  return found;
}
