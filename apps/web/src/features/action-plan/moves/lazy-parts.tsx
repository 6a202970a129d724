import { lazy } from 'react';

import { useEarly } from '../../../platform/use-early';
import { loadMenuList } from '../../../ui/menu';

/*
 * What the first sight of a plan does without: its code comes after the page, or when it is asked for. It is fetched
 * early all the same, since a question must not wait for a network that may be gone by then.
 */
const loadPlanDialogs = async () => ({ default: (await import('./plan-dialogs')).PlanDialogs });
const loadRefusedDialogs = async () => ({ default: (await import('./refused-dialogs')).RefusedDialogs });
const loadExplainDialog = async () => ({ default: (await import('./explain-dialog')).ExplainDialog });

export const LazyPlanDialogs = lazy(loadPlanDialogs);
export const LazyRefusedDialogs = lazy(loadRefusedDialogs);
export const LazyExplainDialog = lazy(loadExplainDialog);
/** Only for plans with very many cards. */
export const LazyLongList = lazy(async () => ({ default: (await import('./long-list')).LongList }));

/** Fetches the board's menus and questions once the board itself is on screen. */
export function usePlanDialogsEarly(): void {
  useEarly(loadBoardParts);
}

async function loadBoardParts(): Promise<void> {
  await Promise.all([loadMenuList(), loadPlanDialogs()]);
}

/** The same for an action's own page. */
export function useActionDialogsEarly(): void {
  useEarly(loadActionDialogs);
}

async function loadActionDialogs(): Promise<void> {
  await Promise.all([loadMenuList(), loadRefusedDialogs(), loadExplainDialog()]);
}
