import { startingThemes } from '@heard/domain/feedback/themes';
import { newId } from '../src/platform/ids.js';
import type { TestCouncil } from './council.js';
import type { Send } from './longest-ends.js';
import { runAs } from './run-as.js';
import type { TestDatabase } from './use-database.js';

const make = 'mutation ($input: MakeThemeInput!) { makeTheme(input: $input) { id } }';
const change = 'mutation ($input: ChangeThemeInput!) { changeTheme(input: $input) { id } }';
const retire = 'mutation ($input: RetireThemeInput!) { retireTheme(input: $input) { id } }';
const merge = 'mutation ($input: MergeThemeInput!) { mergeTheme(input: $input) { id } }';
const propose = 'mutation ($input: ProposeThemeInput!) { proposeTheme(input: $input) { id } }';
const answer = 'mutation ($input: AnswerProposalInput!) { answerProposal(input: $input) { id } }';

const [first] = startingThemes;

/** What statements are about. */
export function sendsOfThemes(db: TestDatabase, council: () => TestCouncil): Readonly<Record<string, Send>> {
  const area = 'RIGHTS';
  /** Every longest name is the same one, which no two may have. */
  const freeNames = async () => db.owner.query('update theme set label = id::text where char_length(label) > 60');
  const made = async (label: string, description: string | null = null) => {
    await freeNames();
    const input = { clientId: newId(), area, label, description };
    return runAs(db, council().users.QUALITY_ASSURANCE, make, { input });
  };
  const fresh = async () => (await made(`Theme ${newId()}`)).data.makeTheme.id;
  const proposed = async (label: string, description: string | null, why: string) => {
    await freeNames();
    const input = { clientId: newId(), area, label, description, why };
    return runAs(db, council().users.TEAM_MANAGER, propose, { input });
  };
  const kept = async (mutation: string, rest: object) =>
    runAs(db, council().users.QUALITY_ASSURANCE, mutation, { input: { id: await fresh(), version: 1, ...rest } });
  return {
    makeTheme: async (put) => made(put('label', `Theme ${newId()}`), put('description', null)),
    changeTheme: async (put) =>
      kept(change, {
        area,
        label: put('label', `Theme ${newId()}`),
        description: put('description', null),
        reason: put('reason', 'Their own words'),
      }),
    retireTheme: async (put) => kept(retire, { retiredOn: '2027-01-01', reason: put('reason', 'Nobody chose it') }),
    mergeTheme: async (put) => kept(merge, { intoId: first.id, reason: put('reason', 'The same') }),
    proposeTheme: async (put) =>
      proposed(put('label', `Theme ${newId()}`), put('description', null), put('why', 'Many say it')),
    answerProposal: async (put) => {
      const { data } = await proposed(`Theme ${newId()}`, null, 'Many say it');
      const input = { id: data.proposeTheme.id, take: false, word: put('word', 'Not yet') };
      return runAs(db, council().users.QUALITY_ASSURANCE, answer, { input });
    },
  };
}
