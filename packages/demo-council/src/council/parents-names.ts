import type { Dice } from '../dice.js';

export type ParentKind = 'MOTHER' | 'FATHER';
type Names = Readonly<Record<ParentKind, readonly string[]>>;

const names = (mothers: string, fathers: string): Names => ({
  MOTHER: mothers.trim().split(/\s+/),
  FATHER: fathers.trim().split(/\s+/),
});

const british = names(
  'Karen Janine Tracey Donna Leanne Michelle Sharon Dawn Stacey Gemma Kelly Natasha Pauline Maureen Sandra Denise',
  'Darren Lee Wayne Craig Dean Shaun Gary Mark Paul Steve Barry Keith',
);
const southAsian = names('Farah Shazia Rukhsana Nasreen Shabnam Yasmeen', 'Tariq Nadeem Asif Rajesh Kuldip Mohan');
const african = names('Comfort Patience Ngozi Folasade Adwoa', 'Joseph Emmanuel Sunday Kwabena Chidi');
const caribbean = names('Marcia Yvonne Elaine Beverley Claudette', 'Winston Delroy Errol Clive Desmond');
const european = names('Agnieszka Monika Elena Jana Mihaela', 'Piotr Marius Ondrej Gheorghe Pavel');

/** The generation before, by the ethnicity code of the children looked after return. */
function namesOf(ethnicity: string): Names {
  if (['APKN', 'AIND', 'ABAN', 'AOTH'].includes(ethnicity)) return southAsian;
  if (ethnicity === 'BAFR') return african;
  if (['BCRB', 'BOTH'].includes(ethnicity)) return caribbean;
  return ['WOTH', 'WROM'].includes(ethnicity) ? european : british;
}

/** A mother's or a father's name in full. */
export function parentName(dice: Dice, kind: ParentKind, ethnicity: string, surname: string): string {
  return `${dice.pick(namesOf(ethnicity)[kind])} ${surname}`;
}
