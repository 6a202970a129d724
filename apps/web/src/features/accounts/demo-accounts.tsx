import { isRole, type Role, roleLabel, roles } from '@heard/domain/access/roles';
import { useState } from 'react';

import { errorSentence } from '../../platform/request-errors';
import { useSession } from '../../platform/session';
import { Notice } from '../../ui/notice';
import { useSignIn } from './use-sign-in';

/** The password of every demo account; these exist only where the demo council is loaded. */
const demoPassword = 'heard-demo-only';

/** One line on what each person does here. */
const jobs: Readonly<Record<Role, string>> = {
  PRACTITIONER: 'Logs what a child said, and tells them what came of it.',
  TEAM_MANAGER: 'Moves the plan forward and sees who still waits for an answer.',
  REVIEWING_OFFICER: 'Makes sure children are heard at their reviews.',
  COMPLAINTS_MANAGER: 'Answers complaints in time and learns from them.',
  QUALITY_ASSURANCE: 'Checks returns and figures, and approves evidence.',
  CHILDRENS_RIGHTS: 'Stands beside children who want to speak up.',
  LEADERSHIP: 'Sees how many children were heard, and where they were not.',
  PARTNER: 'Works with us from outside: sees safe figures, logs what was said.',
  ELECTED_MEMBER: 'Asks how the council is doing, with no child’s record open.',
  ADMINISTRATOR: 'Runs the system and reads no child’s words.',
};

export function DemoAccounts({ onFailed }: { readonly onFailed: (email: string) => void }) {
  const { demoAccounts } = useSession();
  const { signIn } = useSignIn();
  const [busy, setBusy] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  const enter = async (email: string) => {
    if (busy !== null) return;
    setBusy(email);
    setProblem(null);
    try {
      await signIn(email, demoPassword);
    } catch (error) {
      setProblem(errorSentence(error));
      onFailed(email);
    } finally {
      setBusy(null);
    }
  };

  return (
    <section className="demo-accounts" aria-labelledby="demo-people">
      <h2 id="demo-people">Sign in as</h2>
      {problem ? (
        <Notice tone="danger" role="alert">
          <p>{problem}</p>
        </Notice>
      ) : null}
      <ul>
        {inOrder(demoAccounts).map(({ email, role, name }) => (
          <li key={email} className="demo-account">
            <button
              type="button"
              className="demo-account__role"
              aria-describedby={`job-${role}`}
              aria-disabled={busy !== null || undefined}
              onClick={() => void enter(email)}
            >
              {busy === email ? 'Signing in…' : roleLabel(role)}
            </button>
            <div className="demo-account__job" id={`job-${role}`}>
              <p>{isRole(role) ? jobs[role] : ''}</p>
              <p className="demo-account__name">{name}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The people who work with children first, the administrator last. */
function inOrder<Account extends { readonly role: Role }>(accounts: readonly Account[]): readonly Account[] {
  return accounts.toSorted((a, b) => roles.indexOf(a.role) - roles.indexOf(b.role));
}
