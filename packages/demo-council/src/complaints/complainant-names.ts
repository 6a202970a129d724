import type { FromWhom } from '@heard/domain/complaints/representation-codes';
import type { DemoChild } from '../children/demo-child.js';
import { adultName, familyName } from '../council/names.js';
import type { Dice } from '../dice.js';

/** Names that people type in many ways, so that the demo shows how they are found. */
const hardToType = ['Zoë O’Neill-Ćwik', "Mary-Anne D'Arcy"];

/** Who complained or gave thanks, by name. */
export class ComplainantNames {
  private carers = 0;

  /** The child's own name, a parent's of the child's family, a foster carer's that is hard to type, or any. */
  of(dice: Dice, from: FromWhom, child: DemoChild | null): string {
    if ((from === 'CHILD' || from === 'CARE_LEAVER') && child) return `${child.givenName} ${child.surname}`;
    const name = adultName(dice, from === 'PARENT' && child ? child.surname : familyName(dice, 'WBRI'));
    if (from !== 'FOSTER_CARER') return name;
    this.carers += 1;
    return hardToType[this.carers % hardToType.length] ?? name;
  }
}
