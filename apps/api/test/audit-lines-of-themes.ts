import { startingThemes } from '@heard/domain/feedback/themes';
import { newId } from '../src/platform/ids.js';
import type { AuditExpectation } from './audit-scene.js';

const [first, second, third, fourth] = startingThemes;
const proposed = newId();

/** What statements are about, as quality assurance keeps the list and a team manager proposes. */
export const themeLines: Readonly<Record<string, AuditExpectation>> = {
  themes: { as: 'LEADERSHIP' },
  proposedThemes: { as: 'TEAM_MANAGER' },
  makeTheme: {
    as: 'QUALITY_ASSURANCE',
    variables: () => ({ input: { clientId: newId(), area: 'RIGHTS', label: 'Being believed' } }),
    recordOfAnswer: true,
  },
  changeTheme: {
    as: 'QUALITY_ASSURANCE',
    variables: () => ({
      input: { id: first.id, version: 1, area: 'RELATIONSHIPS', label: 'Family time', reason: 'Their own words' },
    }),
    records: () => [first.id],
  },
  moveTheme: {
    as: 'QUALITY_ASSURANCE',
    variables: () => ({ input: { id: second.id, version: 1, up: false } }),
    records: () => [second.id],
  },
  retireTheme: {
    as: 'QUALITY_ASSURANCE',
    variables: () => ({ input: { id: third.id, version: 1, retiredOn: '2026-12-01', reason: 'Nobody chose it' } }),
    records: () => [third.id],
  },
  mergeTheme: {
    as: 'QUALITY_ASSURANCE',
    variables: () => ({ input: { id: fourth.id, version: 1, intoId: first.id, reason: 'The same' } }),
    records: () => [fourth.id],
  },
  proposeTheme: {
    as: 'TEAM_MANAGER',
    variables: () => ({ input: { clientId: proposed, area: 'RECOVERY', label: 'Sleep', why: 'Many say it' } }),
    records: () => [proposed],
  },
  answerProposal: {
    as: 'QUALITY_ASSURANCE',
    variables: () => ({ input: { id: proposed, take: false, word: 'It belongs under Health' } }),
    records: () => [proposed],
  },
};
