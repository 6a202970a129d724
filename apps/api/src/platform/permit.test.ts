import { expect, test } from 'vitest';
import { buildSchema } from 'graphql';
import { assertEveryOperationHasPolicy, assertMaySubscribe } from './permit.js';

function schemaWith(policies: Readonly<Record<string, unknown>>) {
  const schema = buildSchema(`
    type Query { me: ID }
    type Mutation { leave: Boolean }
    type Subscription { changed: ID }
  `);
  for (const type of [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]) {
    for (const field of Object.values(type?.getFields() ?? {})) field.extensions = { permit: policies[field.name] };
  }
  return schema;
}

const all = { me: 'anyone', leave: 'signed-in', changed: 'plan:read' };
const actor = { userId: '1', personId: '1', name: 'A', email: 'a@b.example', orgUnitId: null, sessionId: null };

test('lets a server start whose operations all have a policy', () => {
  expect(() => assertEveryOperationHasPolicy(schemaWith(all))).not.toThrow();
});

test.each([
  ['Query.me', { ...all, me: undefined }],
  ['Mutation.leave', { ...all, leave: undefined }],
  ['Subscription.changed', { ...all, changed: undefined }],
])('does not let a server start in which %s has none', (name, policies) => {
  expect(() => assertEveryOperationHasPolicy(schemaWith(policies))).toThrow(`${name} has no policy`);
});

test('decides before a subscription begins', () => {
  const schema = schemaWith({ ...all, changed: 'child:read' });
  expect(() => assertMaySubscribe(schema, 'changed', null)).toThrow('Sign in to continue');
  expect(() => assertMaySubscribe(schema, 'changed', { ...actor, role: 'ADMINISTRATOR' })).toThrow(
    'Your role does not allow this',
  );
  expect(() => assertMaySubscribe(schemaWith(all), 'changed', { ...actor, role: 'PARTNER' })).not.toThrow();
  expect(() => assertMaySubscribe(schemaWith(all), 'unknown', { ...actor, role: 'LEADERSHIP' })).toThrow(
    'Your role does not allow this',
  );
});
