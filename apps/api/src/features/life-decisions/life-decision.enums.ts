import { AskedBefore, WhyNotAsked } from '@heard/domain/life-decisions/asked-before';
import { DecisionTellingResult } from '@heard/domain/life-decisions/decision-telling-draft';
import { LifeDecisionKind, LifeDecisionSource } from '@heard/domain/life-decisions/life-decision-kinds';
import { WhyWithdrawn } from '@heard/domain/life-decisions/why-withdrawn';
import { registerEnumType } from 'type-graphql';

registerEnumType(LifeDecisionKind, { name: 'LifeDecisionKind', description: 'What about a child’s life was decided' });
registerEnumType(LifeDecisionSource, { name: 'LifeDecisionSource', description: 'Where a decision is known from' });
registerEnumType(AskedBefore, {
  name: 'AskedBefore',
  description: 'Whether the child was asked before it was decided',
});
registerEnumType(WhyNotAsked, { name: 'WhyNotAsked', description: 'Why a child was not asked' });
registerEnumType(WhyWithdrawn, {
  name: 'WhyWithdrawn',
  description: 'Why a decision that somebody wrote down should not stand there',
});
registerEnumType(DecisionTellingResult, {
  name: 'DecisionTellingResult',
  description: 'How it ended when somebody went to tell a child what was decided',
});

export { AskedBefore, DecisionTellingResult, LifeDecisionKind, LifeDecisionSource, WhyNotAsked, WhyWithdrawn };
