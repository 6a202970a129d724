import { isFromYoungPerson } from '@heard/domain/complaints/representation-codes';
import { Link } from 'react-router';

import { ComplimentQuote } from '../../../foundations/compliments/compliment-quote';
import { paths } from '../../../platform/paths';
import { useCan } from '../../../platform/session';
import { Card } from '../../../ui/card';
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
                <ComplimentQuote compliment={compliment} secondHand={!isFromYoungPerson(compliment.fromWhom)} />
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
