import { isFromYoungPerson, thanksForLabels } from '@heard/domain/complaints/representation-codes';
import { forWhomLine, whoLine } from '@heard/domain/complaints/who-line';
import { Link } from 'react-router';

import { dateText } from '../../../platform/dates';
import { paths } from '../../../platform/paths';
import { useCan } from '../../../platform/session';
import { Card } from '../../../ui/card';
import { Quote } from '../../../ui/quote';
import type { Child, Voice } from './child-page-data';

interface ComplimentsOnFileProps {
  readonly child: Pick<Child, 'reference'>;
  readonly name: string;
  readonly compliments: Voice['compliments'];
}

/** What somebody was thanked for, as it stands on this child's file. */
export function ComplimentsOnFile({ child, name, compliments }: ComplimentsOnFileProps) {
  const mayRecord = useCan('compliment:record');
  if (compliments.length === 0 && !mayRecord) return null;
  return (
    <div className="child-record__thanks">
      <Card title="Compliments on the file">
        {compliments.length === 0 ? (
          <p className="soft">Nobody’s thanks stand here yet. What went well for {name} belongs here too.</p>
        ) : (
          <ul className="thanks">
            {compliments.map((compliment) => (
              <li key={compliment.id}>
                <Compliment compliment={compliment} />
              </li>
            ))}
          </ul>
        )}
        {mayRecord ? (
          <Link to={paths.complimentAbout(child.reference)} state={{ name }}>
            Record a compliment
          </Link>
        ) : null}
      </Card>
    </div>
  );
}

function Compliment({ compliment }: { readonly compliment: Voice['compliments'][number] }) {
  const { summary, fromName, fromWhom, receivedOn, praisedUser, team, thanksFor } = compliment;
  const forWhom = forWhomLine(praisedUser, team);
  const source = `${whoLine(fromName, fromWhom)}, ${dateText(receivedOn)}`;
  return (
    <Quote words={summary} size="small" source={source} secondHand={!isFromYoungPerson(fromWhom)}>
      {forWhom ? <strong>For {forWhom}</strong> : null}
      {thanksFor ? <span className="soft">{thanksForLabels[thanksFor]}</span> : null}
    </Quote>
  );
}
