/** The demo council: a borough that is on no map. */
export const councilName = 'Wexmoor Borough Council';
export const mailDomain = 'wexmoor.example';

interface TeamPlan {
  readonly key: string;
  readonly name: string;
  /** Practitioners beside the team manager. */
  readonly practitioners: number;
  readonly titles: readonly string[];
}

interface ServicePlan {
  readonly key: string;
  readonly name: string;
  readonly head: string;
  readonly teams: readonly TeamPlan[];
}

const socialWorkers = ['Social worker', 'Senior social worker', 'Family support worker'] as const;
const advisers = ['Personal adviser', 'Senior personal adviser'] as const;

/** Five services with twelve teams. */
export const services = [
  {
    key: 'family',
    name: 'Family Help',
    head: 'Head of Family Help',
    teams: [
      { key: 'moorside', name: 'Moorside family team', practitioners: 3, titles: socialWorkers },
      { key: 'canal', name: 'Canal Side family team', practitioners: 3, titles: socialWorkers },
    ],
  },
  {
    key: 'protection',
    name: 'Protection and Court',
    head: 'Head of Protection and Court',
    teams: [
      { key: 'assessment', name: 'Assessment team', practitioners: 3, titles: socialWorkers },
      { key: 'east', name: 'Protection team East', practitioners: 3, titles: socialWorkers },
      { key: 'west', name: 'Protection team West', practitioners: 3, titles: socialWorkers },
      { key: 'court', name: 'Court and before-birth team', practitioners: 3, titles: socialWorkers },
    ],
  },
  {
    key: 'care',
    name: 'Children in Care',
    head: 'Head of Children in Care',
    teams: [
      { key: 'beech', name: 'Beech team', practitioners: 3, titles: socialWorkers },
      { key: 'hawthorn', name: 'Hawthorn team', practitioners: 3, titles: socialWorkers },
      { key: 'harbour', name: 'Harbour team, unaccompanied young people', practitioners: 2, titles: socialWorkers },
    ],
  },
  {
    key: 'pathways',
    name: 'Disability and Pathways',
    head: 'Head of Disability and Pathways',
    teams: [
      { key: 'disability', name: 'Disabled children’s team', practitioners: 3, titles: socialWorkers },
      { key: 'leaving', name: 'Leaving care team', practitioners: 4, titles: advisers },
    ],
  },
  {
    key: 'voice',
    name: 'Quality and Children’s Voice',
    head: 'Head of Quality and Children’s Voice',
    teams: [{ key: 'rights', name: 'Reviewing and children’s rights team', practitioners: 0, titles: [] }],
  },
] as const satisfies readonly ServicePlan[];

export type TeamKey = (typeof services)[number]['teams'][number]['key'];

/** Every team with the service it belongs to. */
export const teamPlans: readonly (TeamPlan & { readonly key: TeamKey; readonly service: string })[] = services.flatMap(
  (service) => service.teams.map((team) => ({ ...team, service: service.key })),
);
