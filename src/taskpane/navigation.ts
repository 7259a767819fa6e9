import { createContext, useContext } from 'react';

/** The tasks that have a run page. */
export type TaskId =
  | 'classify'
  | 'review'
  | 'score'
  | 'stock'
  | 'prices'
  | 'accounts'
  | 'audit'
  | 'plan'
  | 'travel'
  | 'offseason'
  | 'development'
  | 'results'
  | 'brief'
  | 'reports'
  | 'registers';

/** What Home has a card for: a task, or the page of the visit log. */
export type CardId = TaskId | 'log';

/** The tasks by what they are about, in the order in which Home shows them. */
export const TASK_GROUPS = [
  { id: 'customers', tasks: ['classify', 'review', 'score'] },
  { id: 'visits', tasks: ['plan', 'brief', 'log', 'reports', 'registers', 'travel'] },
  { id: 'dealers', tasks: ['stock', 'prices', 'accounts', 'audit'] },
  { id: 'results', tasks: ['results', 'offseason', 'development'] },
] as const satisfies readonly { readonly id: string; readonly tasks: readonly CardId[] }[];

/** Where the pane is. */
export type Route =
  | { readonly page: 'home' }
  | { readonly page: 'run'; readonly task: TaskId }
  /** `customer` is the id of the customer to show; left out, the page follows the selection. */
  | { readonly page: 'customer'; readonly customer?: string }
  /** `customer` is the code or name that a new visit begins with. */
  | { readonly page: 'log'; readonly customer?: string }
  | { readonly page: 'tables' }
  | { readonly page: 'rules' }
  | { readonly page: 'functions' }
  | { readonly page: 'history' }
  | { readonly page: 'help' };

/** Moves the pane to a page. */
export type Navigate = (route: Route) => void;

/** What pages know of the way they were reached. */
interface Navigation {
  readonly navigate: Navigate;
  /** Somebody moved the pane to this page; false for the page that it opens with. */
  readonly moved: boolean;
}

const NavigationContext = createContext<Navigation>({ navigate: () => undefined, moved: false });

/** Gives pages the way to other pages. */
export const NavigationProvider = NavigationContext.Provider;

/** The way to other pages. */
export function useNavigate(): Navigate {
  return useContext(NavigationContext).navigate;
}

/** True once somebody has moved the pane; until then the keyboard belongs to the sheet. */
export function useMoved(): boolean {
  return useContext(NavigationContext).moved;
}
