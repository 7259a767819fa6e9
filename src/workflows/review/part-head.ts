import type { Translate } from '../../core/translate';
import type { SheetDraft } from '../sheet-draft';

/** Begins a part of the sheet with the review: its title and what there is to say about it. */
export function partHead(draft: SheetDraft, t: Translate, part: string, note?: string): void {
  draft.skip();
  draft.line(t(`review:parts.${part}`), 'title');
  if (note !== undefined) draft.line(note, 'note');
}
