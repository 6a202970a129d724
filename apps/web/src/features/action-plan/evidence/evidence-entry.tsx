import './evidence-entry.css';

import { evidenceDraft } from '@heard/domain/action-plan/evidence-draft';
import { nextStep } from '@heard/domain/action-plan/steps-to-achieved';
import { whatChangedDraft } from '@heard/domain/action-plan/what-changed-draft';
import { type Ref, useState } from 'react';
import { useForm } from 'react-hook-form';

import { toResolver } from '../../../platform/to-resolver';
import { useFormDraft } from '../../../platform/use-form-draft';
import { showToast } from '../../../ui/announcer';
import { Button } from '../../../ui/button';
import { DraftFound } from '../../../ui/draft-found';
import { DraftThrown } from '../../../ui/draft-thrown';
import type { Card } from '../board-data';
import { ChangeForm } from './change-form';
import {
  emptyEvidence,
  type EvidenceValues,
  hasEvidence,
  toEvidenceInput,
  toWhatChangedInput,
} from './evidence-values';
import { EvidenceForm } from './evidence-form';
import { useSendEvidence } from './use-send-evidence';

interface EvidenceEntryProps {
  readonly action: Card;
  readonly ref?: Ref<HTMLElement>;
}

/** What is asked for: evidence, what changed alone, or nothing until somebody wants to add to it. */
type Asked = 'EVIDENCE' | 'CHANGE' | null;

const headings = { EVIDENCE: 'Add evidence', CHANGE: 'Say what changed', NOTHING: 'More to show?' } as const;

/** The place where evidence is added: open where it is what comes next, folded where there is enough already. */
export function EvidenceEntry({ action, ref }: EvidenceEntryProps) {
  const [chosen, setChosen] = useState<Asked>(null);
  const next = nextStep(action);
  const asked = askedFor(chosen, next);
  const form = useForm<EvidenceValues>({
    defaultValues: emptyEvidence(),
    resolver: resolverFor(action.id, asked),
    shouldFocusError: false,
    reValidateMode: 'onSubmit',
  });
  const draft = useFormDraft(form, {
    name: `evidence:${action.id}`,
    empty: emptyEvidence,
    hasContent: hasEvidence,
    onFound: ({ body }) => setChosen(next === 'EVIDENCE' || body !== '' ? 'EVIDENCE' : 'CHANGE'),
  });
  const { busy, send, sendChange } = useSendEvidence(form, action.id, async () => {
    await draft.clear();
    form.reset(emptyEvidence());
    setChosen(null);
    showToast(asked === 'CHANGE' ? 'What changed is said' : 'Evidence added');
    document.getElementById('add-evidence')?.focus();
  });
  return (
    <section className="evidence-entry" ref={ref} aria-labelledby="add-evidence">
      <h2 id="add-evidence" tabIndex={-1}>
        {headings[asked ?? 'NOTHING']}
      </h2>
      <DraftFound draft={draft} form={form} empty={emptyEvidence} />
      <DraftThrown draft={draft} />
      {asked === 'EVIDENCE' ? (
        <EvidenceForm form={form} draft={draft} busy={busy} needsChange={next === 'CHANGE'} onSend={send} />
      ) : null}
      {asked === 'CHANGE' ? <ChangeForm form={form} draft={draft} busy={busy} onSend={sendChange} /> : null}
      {asked === 'EVIDENCE' ? null : (
        <div className="cluster">
          {asked === 'CHANGE' ? null : (
            <Button look="secondary" onClick={() => setChosen('CHANGE')}>
              Say what changed since
            </Button>
          )}
          <Button look="secondary" onClick={() => setChosen('EVIDENCE')}>
            Add more evidence
          </Button>
        </div>
      )}
    </section>
  );
}

function askedFor(chosen: Asked, next: ReturnType<typeof nextStep>): Asked {
  if (chosen !== null) return chosen;
  return next === 'EVIDENCE' || next === 'CHANGE' ? next : null;
}

function resolverFor(actionId: string, asked: Asked) {
  return asked === 'CHANGE'
    ? toResolver<EvidenceValues>(whatChangedDraft, (values) => toWhatChangedInput(actionId, values))
    : toResolver<EvidenceValues>(evidenceDraft, (values) => toEvidenceInput(actionId, values));
}

/** Evidence, or what changed, is what comes next. */
export function evidenceComesNext(action: Card): boolean {
  const next = nextStep(action);
  return next === 'EVIDENCE' || next === 'CHANGE';
}
