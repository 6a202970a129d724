import { type ComponentType, lazy } from 'react';

import { AnswerForm } from './answer-form';
import type { ComplaintChange } from './change-form';
import type { Doing } from '../read/complaint-to-do';
import { EndForm } from './end-form';
import { ExtensionForm } from './extension-form';
import { LearningForm } from './learning-form';

// The rarest, and the only one that looks for a child.
const CorrectForm = lazy(async () => ({ default: (await import('./correct-form')).CorrectForm }));

const forms: Readonly<Record<Doing, ComponentType<ComplaintChange>>> = {
  ANSWER: AnswerForm,
  EXTEND: ExtensionForm,
  CORRECT: CorrectForm,
  END: EndForm,
  LEARN: LearningForm,
};

interface ComplaintChangeFormProps extends ComplaintChange {
  readonly doing: Doing;
}

/** The form for what is done about a complaint. */
export function ComplaintChangeForm({ doing, ...change }: ComplaintChangeFormProps) {
  const Form = forms[doing];
  return <Form {...change} />;
}
