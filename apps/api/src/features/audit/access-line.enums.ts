import { registerEnumType } from 'type-graphql';

export const LogOutcome = { OK: 'OK', REFUSED: 'REFUSED' } as const;
export type LogOutcome = keyof typeof LogOutcome;

export const AccessDepth = { LISTED: 'LISTED', OPENED: 'OPENED', EXPORTED: 'EXPORTED' } as const;
export type AccessDepth = keyof typeof AccessDepth;

registerEnumType(LogOutcome, { name: 'LogOutcome', description: 'Whether it was answered or refused' });
registerEnumType(AccessDepth, { name: 'AccessDepth', description: 'How far a child’s record was seen' });
