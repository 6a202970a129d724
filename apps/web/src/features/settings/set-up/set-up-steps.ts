import { amountOf } from '@heard/domain/words/amount-of';
import { numberText } from '@heard/domain/words/number-text';

import type { SetUpStateQuery } from '../../../gql/settings/graphql';
import { paths } from '../../../platform/paths';

type State = SetUpStateQuery['setUpState'];

interface Way {
  readonly to: string;
  readonly label: string;
}

/** One thing that a council sets up. Which comes first is theirs to say. */
export interface SetUpStep {
  readonly key: string;
  readonly title: string;
  /** What it is for, in one sentence. */
  readonly why: string;
  /** What is there, counted from what is stored. */
  readonly there: string;
  /** What is still missing; null: nothing. */
  readonly missing: string | null;
  readonly ways: readonly Way[];
}

const mostCounted = 1_000;

function counted(amount: number, one: string, many: string): string {
  return amount < mostCounted ? amountOf(amount, one, many) : `${numberText(mostCounted)} ${many} or more`;
}

function unitsMissing({ services, teams }: State): string | null {
  if (services === 0) return 'A service, to begin with';
  return teams === 0 ? 'A team, which people and children belong to' : null;
}

function peopleMissing({ people, withoutWayIn }: State): string | null {
  if (people <= 1) return 'Everybody but you';
  if (withoutWayIn === 0) return null;
  return `${counted(withoutWayIn, 'person has', 'people have')} not come in yet. Under People you invite them all at once`;
}

/** Whose Heard it is. */
function namedSteps(state: State): readonly SetUpStep[] {
  return [
    {
      key: 'name',
      title: 'Name and look',
      why: 'So that everybody sees whose Heard this is, before they have signed in.',
      there: state.hasName ? 'The name is set.' : 'Heard, without the name of your council.',
      missing: state.hasName ? null : 'The name of your council',
      ways: [{ to: paths.setting('council'), label: 'Name and look' }],
    },
    {
      key: 'phones',
      title: 'Whom to ring when a child is not safe',
      why: 'So that whoever reads that a child is in danger has the number beside it.',
      there: state.hasPhones ? 'Both numbers are set.' : 'No number yet.',
      missing: state.hasPhones ? null : 'The numbers of your duty and your out-of-hours team',
      ways: [{ to: paths.setting('safeguarding'), label: 'Phone numbers' }],
    },
  ];
}

/** Who works here, and where. */
function peopleSteps(state: State): readonly SetUpStep[] {
  const { services, teams, people, approvers, waiting } = state;
  return [
    {
      key: 'units',
      title: 'Services and teams',
      why: 'So that people see the children of their own team, and figures can be told apart.',
      there: `${amountOf(services, 'service', 'services')}, ${amountOf(teams, 'team', 'teams')}.`,
      missing: unitsMissing(state),
      ways: [
        { to: paths.unitsFile, label: 'From a file' },
        { to: paths.services, label: 'One by one' },
      ],
    },
    {
      key: 'people',
      title: 'People',
      why: 'So that whoever works with children can write down what they say.',
      there: `${counted(people, 'person', 'people')}, you among them.`,
      missing: peopleMissing(state),
      ways: [
        { to: paths.peopleFile, label: 'From a file' },
        { to: paths.people, label: 'One by one' },
      ],
    },
    {
      key: 'second',
      title: 'A second administrator',
      why: 'So that nobody alone decides who sees what: the widest roles take two people.',
      there:
        waiting === 0
          ? 'Nothing waits for a second person.'
          : `${amountOf(waiting, 'role waits', 'roles wait')} for a second person.`,
      missing: approvers > 1 ? null : 'A second administrator, whom you may name alone, once',
      ways: [{ to: paths.people, label: 'Add an administrator' }],
    },
  ];
}

/** Returns and plans are brought in by quality assurance alone. */
const whoImports = `${paths.people}?role=QUALITY_ASSURANCE`;

/** What is counted, and against what it is held. */
function figureSteps(state: State): readonly SetUpStep[] {
  const { children, reviews, plans } = state;
  return [
    {
      key: 'children',
      title: 'Children',
      why: 'So that what a child says stands on their own page, where whoever works with them finds it.',
      there: `${counted(children, 'child', 'children')}.`,
      missing: children === 0 ? 'Children, from your case system' : null,
      ways: [{ to: paths.caseSystem, label: 'From the case system' }],
    },
    {
      key: 'return',
      title: 'Reviews, from the 903 return',
      why: 'So that the rate of children who have their say is yours, from the returns that you already make.',
      there: `${counted(reviews, 'review', 'reviews')}.`,
      missing: reviews === 0 ? 'A return, which quality assurance brings in under Participation' : null,
      ways: [{ to: whoImports, label: 'Who is quality assurance' }],
    },
    {
      key: 'plan',
      title: 'Action plan',
      why: 'So that what children were promised stands on a board, and is done only with evidence.',
      there: `${amountOf(plans, 'plan', 'plans')}.`,
      missing: plans === 0 ? 'A plan, which quality assurance brings in from a file under Action plan' : null,
      ways: [
        { to: whoImports, label: 'Who is quality assurance' },
        { to: paths.plan, label: 'Action plan' },
      ],
    },
    {
      key: 'target',
      title: 'Target for participation',
      why: 'So that everybody knows what your rate is held against.',
      there: state.hasTarget ? 'Your own target is set.' : 'The target that Heard comes with.',
      missing: null,
      ways: [{ to: paths.setting('participation'), label: 'Target' }],
    },
  ];
}

/** The steps with what is done and what is missing: a step whose page there is not yet is none. */
export function setUpSteps(state: State): readonly SetUpStep[] {
  return [...namedSteps(state), ...peopleSteps(state), ...figureSteps(state)];
}
