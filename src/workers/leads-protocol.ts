import type { Learned, LearnInput, LearnProgress } from '../leads/learn-leads';

/** What the page says to the learner's worker. Everything is plain data (structured clone). */
export type LeadsRequest =
  | {
      readonly kind: 'learn';
      /** Names the run in every reply. */
      readonly id: number;
      readonly input: LearnInput;
    }
  /** Drop the run; it answers `cancelled`. */
  | { readonly kind: 'cancel'; readonly id: number };

/** What the learner's worker answers. */
export type LeadsReply =
  | { readonly kind: 'progress'; readonly id: number; readonly progress: LearnProgress }
  | { readonly kind: 'done'; readonly id: number; readonly learned: Learned }
  | { readonly kind: 'cancelled'; readonly id: number }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string };
