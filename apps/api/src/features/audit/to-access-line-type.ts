import type { AccessLine, Opening } from './access-line.shape.js';
import type { AccessLineType, AccessLogType, ChildOpeningType } from './access-line.type.js';
import type { ListedLines } from './list-access-lines.js';

function toAccessLineType({ at, actorName, operation, outcome, ...line }: AccessLine): readonly AccessLineType[] {
  if (at === null || operation === null || outcome === null) return [];
  return [{ ...line, at, actor: actorName, operation, outcome }];
}

export function toAccessLogType({ lines, ...page }: ListedLines): AccessLogType {
  return { ...page, lines: lines.flatMap(toAccessLineType) };
}

export function toOpeningType({ day, actorName, times, lastAt, purposes }: Opening): ChildOpeningType {
  return { day, actor: actorName, times, lastAt, purposes };
}
