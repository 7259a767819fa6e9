import type { Texts } from '../texts/texts';
import { Modal } from './modal';

interface DiscardDialogProps {
  readonly texts: Texts;
  readonly text: string;
  readonly onDiscard: () => void;
  readonly onCancel: () => void;
}

/** Asks before unsaved changes are lost. */
export function DiscardDialog({ texts, text, onDiscard, onCancel }: DiscardDialogProps) {
  return (
    <Modal label={texts.discard.title} onClose={onCancel}>
      <h2>{texts.discard.title}</h2>
      <p>{text}</p>
      <div className="actions">
        <button type="button" className="primary" onClick={onCancel}>
          {texts.discard.cancel}
        </button>
        <button type="button" onClick={onDiscard}>
          {texts.discard.discard}
        </button>
      </div>
    </Modal>
  );
}
