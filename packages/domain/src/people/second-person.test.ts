import { describe, expect, test } from 'vitest';
import type { Role } from '../access/roles.js';
import { roles } from '../access/roles.js';
import { type Holder, mayApprove, needsSecondPerson, widestRoles } from './second-person.js';

const holder = (id: string, role: Role): Holder => ({ id, role });
const ada = holder('ada', 'ADMINISTRATOR');
const bo = holder('bo', 'ADMINISTRATOR');
const lee = holder('lee', 'LEADERSHIP');
const max = holder('max', 'LEADERSHIP');
const quin = holder('quin', 'QUALITY_ASSURANCE');

describe('a second person is needed', () => {
  test.each([
    ['for one’s own role', { askedBy: 'ada', subject: 'ada', role: 'PRACTITIONER' }, [ada, bo], true],
    ['for quality assurance', { askedBy: 'ada', subject: 'kit', role: 'QUALITY_ASSURANCE' }, [ada, bo], true],
    ['for leadership', { askedBy: 'ada', subject: 'kit', role: 'LEADERSHIP' }, [ada, bo], true],
    ['for an administrator', { askedBy: 'ada', subject: 'kit', role: 'ADMINISTRATOR' }, [ada, bo], true],
    [
      'for an administrator beside leadership',
      { askedBy: 'ada', subject: 'kit', role: 'ADMINISTRATOR' },
      [ada, lee],
      true,
    ],
    [
      'not for the second administrator of a new council',
      { askedBy: 'ada', subject: 'kit', role: 'ADMINISTRATOR' },
      [ada],
      false,
    ],
    ['for leadership, in a new council too', { askedBy: 'ada', subject: 'kit', role: 'LEADERSHIP' }, [ada], true],
    ['for oneself, in a new council too', { askedBy: 'ada', subject: 'ada', role: 'ADMINISTRATOR' }, [ada], true],
    ['not for a manager', { askedBy: 'ada', subject: 'kit', role: 'TEAM_MANAGER' }, [ada, bo], false],
  ] as const)('%s', (_name, change, ever, expected) => {
    expect(needsSecondPerson(change, ever)).toBe(expected);
  });

  test('for three of ten roles', () => {
    const needed = roles.filter((role) => needsSecondPerson({ askedBy: 'ada', subject: 'kit', role }, [ada, bo]));
    expect(needed).toEqual(widestRoles);
  });
});

describe('who may approve', () => {
  const asked = { askedBy: 'ada', subject: 'kit' };
  test.each([
    ['another administrator', bo, asked, [ada, bo, lee], true],
    ['not who asked', ada, asked, [ada, bo, lee], false],
    ['not whom it is about', bo, { askedBy: 'ada', subject: 'bo' }, [ada, bo, lee], false],
    [
      'leadership, where the other administrator is whom it is about',
      lee,
      { askedBy: 'ada', subject: 'bo' },
      [ada, bo, lee],
      true,
    ],
    ['not leadership, where there is another administrator', lee, asked, [ada, bo, lee], false],
    ['leadership, where there is one administrator', lee, asked, [ada, lee], true],
    ['not leadership about themselves', lee, { askedBy: 'ada', subject: 'lee' }, [ada, lee, max], false],
    ['another of leadership about them', max, { askedBy: 'ada', subject: 'lee' }, [ada, lee, max], true],
    ['nobody else', quin, asked, [ada, quin], false],
  ] as const)('%s', (_name, who, change, holders, expected) => {
    expect(mayApprove(who, change, holders)).toBe(expected);
  });
});
