import type { Dice } from '../dice.js';

interface NamePool {
  readonly girls: readonly string[];
  readonly boys: readonly string[];
  readonly surnames: readonly string[];
}

const split = (text: string): readonly string[] => text.trim().split(/\s+/);

const british: NamePool = {
  girls:
    split(`Ellie Maisie Poppy Chloe Lacey Darcie Megan Paige Ruby Evie Holly Amber Tia Skye Lexi Bethany Jodie Imogen Freya
    Scarlett Georgia Demi Isla Kayleigh Zoë Summer Tilly Robyn Niamh Mary-Anne Orla Daisy Matilda Rosie Casey`),
  boys: split(`Callum Alfie Riley Jayden Kian Tyler Logan Mason Finley Connor Leo Archie Harvey Declan Toby Ryan Kai Ethan Bradley
    Corey Jude Freddie Reece Owen Luke Dylan Rhys Charlie Jack Billy Zak Joel Rory Nathan Kieran`),
  surnames:
    split(`Ashworth Bentham Crossley Dunmore Eastwick Fallowfield Garside Hallam Ibbotson Jessop Kershaw Lomas Marsden
    Norbury Oldroyd Pickles Quarmby Rushworth Sugden Thackray Underhill Varley Whitwam Yarwood Birtles Cheetham Dewhirst Entwistle
    Furness Greenhalgh Hepworth Ingham Longbottom Micklethwaite Ramsbottom Shackleton Tattersall O’Neill-Ćwik D'Arcy Corrigan`),
};

const southAsian: NamePool = {
  girls: split('Aisha Zara Maryam Hafsa Iqra Sana Anaya Simran Jasleen Priya Noor Amina Zainab Kiran Meera Fatima'),
  boys: split('Hamza Ibrahim Yusuf Zayn Bilal Adil Arjun Harjit Rohan Sameer Idris Haroon Faisal Kabir Jaspreet Imran'),
  surnames: split(
    'Akhtar Bashir Chaudhry Dhaliwal Gill Hussain Iqbal Javed Khatun Mahmood Miah Patel Rashid Sandhu Tariq Uddin',
  ),
};

const african: NamePool = {
  girls: split('Amara Chidinma Abena Efua Temi Naomi Esther Grace Zuri Folake Adaeze Ruth Blessing Kemi'),
  boys: split('Kwame Tobi Emeka Daniel Kofi Samuel Ayo Malik Jabari Femi Isaac Elijah Tunde Moses'),
  surnames: split(
    'Adeyemi Boateng Chukwu Danso Eze Frimpong Gyamfi Ibekwe Kamara Mensah Nwosu Okafor Osei Quaye Sesay Tetteh',
  ),
};

const caribbean: NamePool = {
  girls: split('Shanice Kezia Aaliyah Tianna Nevaeh Jada Renee Keisha Monique Alicia'),
  boys: split('Tyrell Jermaine Marlon Theo Andre Kyron Dante Xavier Micah Reuben'),
  surnames: split(
    'Beckford Campbell Dacosta Ellington Francis Gayle Hibbert Lindo McIntosh Pinnock Samuels Thelwell Bailey Reid',
  ),
};

const european: NamePool = {
  girls: split('Zuzanna Ola Ioana Maja Natalia Alina Petra Livia Katya Hanna'),
  boys: split('Kacper Filip Andrei Milan Tomasz Luca Matei Oskar Stefan Jakub'),
  surnames: split('Nowicki Wrona Baran Popa Dumitru Horvath Kolar Lakatos Balaz Zielinski Marek Stan'),
};

const pool = (girls: string, boys: string, surnames: string): NamePool => ({
  girls: split(girls),
  boys: split(boys),
  surnames: split(surnames),
});

/** Young people who came alone, by the language they speak. */
const fromAfar: Readonly<Record<string, NamePool>> = {
  prs: pool('Laila Marwa Shirin', 'Jawad Omid Farid Zaki Samim', 'Noori Rahimi Karimi Safi Hakimi'),
  ps: pool('Palwasha Gulalai', 'Samir Wali Esmat Zmarai Hamdullah', 'Momand Wardak Zadran Shinwari'),
  ckb: pool('Shilan Nazdar', 'Karwan Dilshad Hewa Rebin Rebwar', 'Barzan Salih Aziz Hamid Mustafa'),
  ar: pool('فاطمة ليلى هبة', 'سامر أنس يزن مُحَمَّد ريان', 'خليل الأحمد زمان درويش'),
  ti: pool('Selam Hiwot Winta', 'Yonas Filmon Tesfay Aman Robel', 'Tekle Kidane Ghebre Haile'),
  fa: pool('Parisa Shirin', 'Arman Navid Siavash Kaveh', 'Rostami Moradi Sadeghi Karami'),
  vi: pool('Thuy Lan Mai', 'Minh Quang Tuan Duc', 'Tran Pham Vu Dang'),
  sq: pool('Arjeta Drita', 'Erion Dritan Ardit Besnik', 'Dushku Hoxhaj Kola Prifti'),
};
export const languagesFromAfar: readonly string[] = Object.keys(fromAfar);

/** Which names fit an ethnicity code of the children looked after return, or the language of somebody from afar. */
function poolOf(origin: string): NamePool {
  if (['APKN', 'AIND', 'ABAN', 'MWAS', 'AOTH'].includes(origin)) return southAsian;
  if (['BAFR', 'MWBA'].includes(origin)) return african;
  if (['BCRB', 'MWBC', 'BOTH'].includes(origin)) return caribbean;
  if (['WOTH', 'WROM'].includes(origin)) return european;
  return fromAfar[origin] ?? british;
}

export function givenName(dice: Dice, origin: string, sex: 'M' | 'F'): string {
  const { girls, boys } = poolOf(origin);
  return dice.pick(sex === 'F' ? girls : boys);
}

export function familyName(dice: Dice, origin: string): string {
  return dice.pick(poolOf(origin).surnames);
}

/** Adults' given names: the generation before. */
const adultNames =
  split(`Karen Janine Tracey Donna Leanne Michelle Sharon Dawn Stacey Gemma Kelly Natasha Farah Shazia Rukhsana
  Nasreen Gurpreet Comfort Patience Marcia Yvonne Elaine Agnieszka Monika Darren Lee Wayne Craig Dean Shaun Gary Mark Paul Steve
  Tariq Nadeem Rajesh Kuldip Joseph Emmanuel Winston Delroy Piotr Marius Pauline Maureen Barry Keith Sandra Denise`);

export function adultName(dice: Dice, surname: string): string {
  return `${dice.pick(adultNames)} ${surname}`;
}

/** What friends make of a long first name; null where they make nothing of it. */
const shortNames: ReadonlyMap<string, string> = new Map([
  ['Aaliyah', 'Liyah'],
  ['Bethany', 'Beth'],
  ['Blessing', 'Bless'],
  ['Bradley', 'Brad'],
  ['Charlie', 'Chaz'],
  ['Chidinma', 'Didi'],
  ['Freddie', 'Fred'],
  ['Georgia', 'Gee'],
  ['Ibrahim', 'Ibby'],
  ['Jasleen', 'Jas'],
  ['Jaspreet', 'Jas'],
  ['Jermaine', 'Jay'],
  ['Kayleigh', 'Kay'],
  ['Matilda', 'Mattie'],
  ['Monique', 'Mo'],
  ['Natalia', 'Nat'],
  ['Scarlett', 'Lettie'],
  ['Shanice', 'Shan'],
  ['Tianna', 'Tia'],
  ['Zuzanna', 'Zuza'],
]);

export function shortName(name: string): string | null {
  return shortNames.get(name) ?? null;
}
