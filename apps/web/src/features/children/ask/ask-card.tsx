import { useQuery } from '@apollo/client/react';
import { useContext } from 'react';

import { type ChainedFragment, PartnerQuestionsDocument } from '../../../gql/children/graphql';
import { useCan } from '../../../platform/session';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { FailedState } from '../../../ui/states';
import { OpenedFor } from '../chain/other-words';
import { useAnswerDialog } from '../chain/use-answer-dialog';
import { AskedQuestion } from './asked-question';
import { loadAskDialog } from './lazy-ask-dialog';

const prepare = () => void loadAskDialog().catch(() => undefined);

interface AskCardProps {
  readonly told: ChainedFragment;
  /** Whoever is told. */
  readonly name: string;
}

/** What somebody of another agency was asked about these words and replied; and asking one of them. */
export function AskCard({ told, name }: AskCardProps) {
  const purpose = useContext(OpenedFor);
  const may = useCan('partner:ask');
  const { data, error, refetch } = useQuery(PartnerQuestionsDocument, {
    variables: { feedbackId: told.id, purpose },
    fetchPolicy: 'cache-and-network',
  });
  const again = () => void refetch();
  if (!data) {
    return error ? <FailedState title="What partners were asked could not be loaded" onRetry={again} /> : null;
  }
  const questions = data.partnerQuestions;
  // Of words that were taken back nobody is asked. Whom they may ask about these the server knows.
  const mayAsk = may && told.chains.some(({ takenBack }) => takenBack === null);
  if (questions.length === 0 && !mayAsk) return null;
  return (
    <Card title="Asked outside the council" action={mayAsk ? <AskButton told={told} onSaved={again} /> : null}>
      {questions.length === 0 ? (
        <p>
          A school, an advocate or a visitor may know more. They read your question, the child’s words only where you
          show them, and nothing else of the record.
        </p>
      ) : (
        <ul className="asked stack">
          {questions.map((one) => (
            <AskedQuestion key={one.id} {...{ one, told, name }} mayTakeBack={may} onChanged={again} />
          ))}
        </ul>
      )}
    </Card>
  );
}

function AskButton({ told, onSaved }: Pick<AskCardProps, 'told'> & { readonly onSaved: () => void }) {
  const show = useAnswerDialog();
  const open = () =>
    show(async () => {
      const Opened = await loadAskDialog();
      return (onClose) => <Opened told={told} onSaved={onSaved} onClose={onClose} />;
    });
  return (
    <Button look="secondary" size="small" onPointerEnter={prepare} onFocus={prepare} onClick={open}>
      Ask a partner
    </Button>
  );
}
