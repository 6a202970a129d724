import { Dice } from './dice.js';

const firstMillisecond = 1_700_000_000_000;

/** Ids in the shape of UUID version 7, in the order of asking, the same each time. */
export class Identities {
  private readonly dice: Dice;
  private given = 0;

  constructor(name: string) {
    this.dice = new Dice(`ids of ${name}`);
  }

  next(): string {
    this.given += 1;
    const time = (firstMillisecond + this.given).toString(16).padStart(12, '0');
    const a = this.hex(3);
    const b = this.hex(3);
    const variant = '89ab'.charAt(this.dice.between(0, 3));
    return `${time.slice(0, 8)}-${time.slice(8)}-7${a}-${variant}${b}-${this.hex(12)}`;
  }

  private hex(digits: number): string {
    return Array.from({ length: digits }, () => this.dice.between(0, 15).toString(16)).join('');
  }
}
