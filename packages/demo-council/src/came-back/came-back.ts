import type { PlainDate } from '@heard/domain/calendar/plain-date';
import type { Council } from '../council/people.js';
import type { Tables } from '../tables.js';
import { addAnsweredTogether } from './answered-together.js';
import { addAskedPartner } from './asked-partner.js';
import { ChainWriter } from './chain-writer.js';
import { addOtherEnds } from './other-ends.js';
import { addPartnerWords } from './partner-words.js';
import { toldChildren } from './told-before.js';
import { addToldGroups } from './told-groups.js';
import { addLeave } from './leave.js';
import { addReactionToSchool } from './said-to-decision.js';
import { addTakenBack } from './taken-back.js';
import { joinUnshown } from './unshown-card.js';
import { addReactions } from './what-they-said-to-it.js';

/** What came of being told, and of not being told: written last, so that what was there stays as it was. */
export function addWhatCameBack(tables: Tables, council: Council, today: PlainDate): void {
  const writer = new ChainWriter(tables);
  const told = toldChildren(tables);
  const reacted = new Set(addReactions(tables, writer, told, today));
  const quiet = told.filter((one) => !reacted.has(one));
  const ended = new Set(addOtherEnds(tables, writer, council, quiet, today));
  const others = quiet.filter((one) => !ended.has(one));
  joinUnshown(tables, writer, council, others, today);
  addToldGroups(tables, writer, council, today);
  addPartnerWords(tables, writer, council, today);
  addTakenBack(tables, writer, council, today);
  addLeave(tables, writer, council, today);
  addReactionToSchool(tables, writer);
  addAskedPartner(tables, council, today);
  addAnsweredTogether(tables, writer, council, others, today);
}
