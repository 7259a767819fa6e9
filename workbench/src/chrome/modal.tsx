import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';

interface ModalProps {
  readonly label: string;
  readonly className?: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

const FOCUSABLE = 'button:enabled, [href], input:enabled, select:enabled, [tabindex="0"]';

/**
 * A modal dialog: keeps the keyboard inside, closes on Escape, gives the focus back. Not the browser's own dialog:
 * that makes the rest of the page inert, and Chromium then leaves the grid's hidden editor without a caret for good.
 */
export function Modal({ label, className = '', onClose, children }: ModalProps) {
  const dialog = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    const element = dialog.current;
    element?.querySelector<HTMLElement>(FOCUSABLE)?.focus();
    // The grid takes the keyboard whenever it draws its selection anew.
    const keep = (event: FocusEvent) => {
      if (element && !element.contains(event.target as Node))
        element.querySelector<HTMLElement>(FOCUSABLE)?.focus();
    };
    document.addEventListener('focusin', keep);
    return () => {
      document.removeEventListener('focusin', keep);
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape') onClose();
    if (event.key !== 'Tab') return;
    const stops = [...(dialog.current?.querySelectorAll<HTMLElement>(FOCUSABLE) ?? [])];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    event.preventDefault();
    stops[(at + (event.shiftKey ? -1 : 1) + stops.length) % stops.length]?.focus();
  };
  return (
    <div className="backdrop">
      {/* Keys are caught for the focus trap only; everything inside can be reached without them. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div
        ref={dialog}
        role="dialog"
        aria-modal="true"
        aria-label={label}
        className={`modal ${className}`}
        onKeyDown={onKeyDown}
      >
        {children}
      </div>
    </div>
  );
}
