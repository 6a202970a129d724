import { isEnded } from '@heard/domain/feedback/chain-state';
import { holdsReply } from '@heard/domain/feedback/reply-in-telling';

import type { ChainedFragment, PartnerQuestionsQuery } from '../../../gql/children/graphql';
import { dateText } from '../../../platform/dates';
import { Button } from '../../../ui/button';
import type { StandingDecision } from '../chain/chain-text';
import { loadTell } from '../chain/lazy-tell';
import { useAnswerDialog } from '../chain/use-answer-dialog';
import { useChain } from '../chain/use-chain';

interface ReplyUseProps {
  readonly one: PartnerQuestionsQuery['partnerQuestions'][number] & { readonly reply: string };
  readonly told: ChainedFragment;
  /** Whoever is told. */
  readonly name: string;
}

/** That a reply was used in what they were told, by what stands there; else the way to bring it in, while they are to be told. */
export function ReplyUse({ one, told, name }: ReplyUseProps) {
  const now = useChain(told);
  const chain = now.chains.find(({ statementId }) => statementId === one.statementId);
  if (!chain?.decision) return null;
  const used = chain.decision.tellings.findLast(({ words }) => holdsReply(words, one));
  if (used) {
    return (
      <p className="soft">
        Used in what {name} {name === 'them' ? 'were' : 'was'} told on {dateText(used.toldOn)}
      </p>
    );
  }
  if (isEnded(chain.state) || !now.mayAnswer) return null;
  return <Use one={one} told={now} name={name} decision={chain.decision} />;
}

const prepare = () => void loadTell().catch(() => undefined);

function Use({ one, told, name, decision }: ReplyUseProps & { readonly decision: StandingDecision }) {
  const show = useAnswerDialog();
  const open = () =>
    show(async () => {
      const Opened = await loadTell();
      const telling = { told, decision, name, doNotTell: told.doNotTell ?? null };
      return (onClose) => <Opened {...telling} reply={one} onClose={onClose} />;
    });
  return (
    <p>
      <Button look="link" onPointerEnter={prepare} onFocus={prepare} onClick={open}>
        Use in what is told<span className="visually-hidden">: {one.question}</span>
      </Button>
    </p>
  );
}
