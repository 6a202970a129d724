import type { ReactNode } from 'react';

interface StepProps {
  readonly name: string;
  /** `broken`: missing, and owed. `none`: not there, and nobody waits for it. */
  readonly link: 'whole' | 'open' | 'broken' | 'none';
  /** Who and when. */
  readonly facts?: readonly (string | null)[];
  readonly children: ReactNode;
}

/** One of the five links: what it is called, who and when, and what there is of it. */
export function Step({ name, link, facts = [], children }: StepProps) {
  return (
    <li className="five__step" data-link={link}>
      <h2 className="five__name">{name}</h2>
      <StepPart facts={facts}>{children}</StepPart>
    </li>
  );
}

/** Of a link that has several parts, such as two who went to tell: one of them. */
function StepPart({ facts, children }: Pick<StepProps, 'children'> & Required<Pick<StepProps, 'facts'>>) {
  const said = facts.filter(Boolean);
  return (
    <div className="five__part">
      <div className="five__facts soft">
        {said.map((fact) => (
          <p key={fact}>{fact}</p>
        ))}
      </div>
      <div className="five__body">{children}</div>
    </div>
  );
}
