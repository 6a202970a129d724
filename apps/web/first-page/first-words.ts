import { demoSignInWords, signInWords } from '../src/features/accounts/sign-in-words.ts';
import { planWords } from '../src/features/action-plan/plan/plan-words.ts';
import { childrenWords } from '../src/features/children/list/children-words.ts';
import { participationWords } from '../src/features/participation/participation-words.ts';

interface Words {
  readonly title: string;
  readonly lead: string;
}

/**
 * The top of a page as ui/page.tsx draws it: a test compares them.
 * @param place `page__top` keeps the room beside it for figures
 */
function topOf({ title, lead }: Words, place: '' | 'page__top' = ''): string {
  const words = `<h1 tabindex="-1">${title}</h1><div class="page-header__lead"><p>${lead}</p></div>`;
  return `<div class="${place}"><div class="page-header"><div class="page-header__words">${words}</div></div></div>`;
}

/**
 * What a page says at its top whoever opens it, by its path: painted with the header, before the app's code is there. The
 * words are the page's own. Beside them what a demo says instead.
 */
export const firstWords: Readonly<Record<string, readonly [top: string, inDemo?: string]>> = {
  '/children': [topOf(childrenWords)],
  '/participation': [topOf(participationWords)],
  '/plan': [topOf(planWords, 'page__top')],
  '/sign-in': [topOf(signInWords), topOf(demoSignInWords)],
};
