import { themeAreaLabels } from '@heard/domain/feedback/themes';

import type { ThemeProposalFragment } from '../../../gql/settings/graphql';
import { dateText } from '../../../platform/dates';
import { useCan } from '../../../platform/session';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { Tag } from '../../../ui/tag';
import type { AskedOfThemes } from './asked-of-themes';

interface ProposalsCardProps {
  readonly proposals: readonly ThemeProposalFragment[];
  readonly onAsk: (asked: AskedOfThemes) => void;
}

/** What team managers would like to have in the list, and what was said to it. */
export function ProposalsCard({ proposals, onAsk }: ProposalsCardProps) {
  const mayAnswer = useCan('theme:change');
  if (proposals.length === 0) return null;
  return (
    <Card title="Proposed themes">
      <ul className="theme-lines">
        {proposals.map((one) => (
          <li key={one.id} className="theme-line">
            <div className="theme-line__words">
              <strong dir="auto">{one.label}</strong>
              <p className="soft">
                {one.byName ?? 'Somebody'}, {dateText(one.proposedOn)} · under “{themeAreaLabels[one.area]}”
              </p>
              {one.description ? <p dir="auto">{one.description}</p> : null}
              <p dir="auto">{one.why}</p>
              {one.outcome ? (
                <p>
                  <Tag>{one.outcome === 'TAKEN' ? 'Taken' : 'Not taken'}</Tag> {one.answeredByName}:{' '}
                  <bdi>{one.word}</bdi>
                </p>
              ) : (
                <p>
                  <Tag>Waits for an answer</Tag>
                </p>
              )}
            </div>
            {mayAnswer && !one.outcome ? (
              <Button look="quiet" onClick={() => onAsk({ to: 'ANSWER', proposal: one })}>
                Answer<span className="visually-hidden"> {one.label}</span>
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </Card>
  );
}
