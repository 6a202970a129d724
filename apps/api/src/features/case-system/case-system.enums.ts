import { registerEnumType } from 'type-graphql';

/** What a person says of two numbers with the same name and day of birth. */
export const DoubleVerdict = { SAME: 'SAME', OTHER: 'OTHER' } as const;
export type DoubleVerdict = keyof typeof DoubleVerdict;

registerEnumType(DoubleVerdict, { name: 'DoubleVerdict', description: 'The same child, or another' });
