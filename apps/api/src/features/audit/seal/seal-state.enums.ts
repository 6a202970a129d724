import { registerEnumType } from 'type-graphql';

export const SealedLog = { ACCESS: 'ACCESS', CHANGE: 'CHANGE' } as const;
export type SealedLog = keyof typeof SealedLog;

registerEnumType(SealedLog, {
  name: 'SealedLog',
  description: 'Who read and did what, or which rows were changed',
});
