import { howManyCodes, lettersOfCodes, shownCode } from '@heard/domain/accounts/second-factor';
import { randomInt } from 'node:crypto';
import { recordChange } from '../../../foundations/audit/record-change.js';
import { queueMessage } from '../../../foundations/messages/queue-message.queries.js';
import type { OpenUnit } from '../../../platform/unit.js';

const lettersEach = 10;

function newCode(): string {
  return Array.from({ length: lettersEach }, () => lettersOfCodes.charAt(randomInt(lettersOfCodes.length))).join('');
}

export interface NewCodes {
  /** Shown this once. */
  readonly shown: readonly string[];
  readonly hashes: readonly string[];
}

/** What is kept of a code: nothing without the product's secret, and for this account alone. */
export function hashOfCode(hashToken: (token: string) => string, userId: string, plain: string): string {
  return hashToken(`recovery code of ${userId}: ${plain}`);
}

export function newCodes(hashToken: (token: string) => string, userId: string): NewCodes {
  const plain = Array.from({ length: howManyCodes }, newCode);
  return { shown: plain.map(shownCode), hashes: plain.map((code) => hashOfCode(hashToken, userId, code)) };
}

/** It is in the log and in the person's mailbox: a thief who sets one up, or has it reset, is noticed. */
export async function storeThatChanged(unit: OpenUnit, userId: string): Promise<void> {
  recordChange(unit, { table: 'second_factor', rowId: userId, columns: ['confirmed_at'] });
  await queueMessage(unit, { kind: 'SECOND_FACTOR_CHANGED', recipientId: userId, hours: 48 });
}
