// Dialogs, by the browser's own element: it keeps the focus inside, and Escape closes it.
import type { ComponentChildren } from "preact";
import { useLayoutEffect, useId, useRef } from "preact/hooks";
import { useAction } from "../load";
import { texts } from "../texts";
import { Button, ErrorBanner } from "./basic";

interface DialogProps {
  title: string;
  onClose: () => void;
  /** What the main button does; the dialog stays open with the error when it fails. */
  onSubmit: () => Promise<void>;
  submit: string;
  danger?: boolean;
  wide?: boolean;
  /** What else may be done, before the main button. */
  other?: { label: string; onClick: () => void };
  children?: ComponentChildren;
}

export function Dialog({ title, onClose, onSubmit, submit, danger, wide, other, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const action = useAction();
  useLayoutEffect(() => {
    dialog.current?.showModal();
    // Otherwise the button that closes it would have the focus.
    dialog.current?.querySelector<HTMLElement>(".content :is(input, select, textarea)")?.focus();
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      class={wide ? "wide" : undefined}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void action.run(onSubmit);
        }}
      >
        <header>
          <h2 id={id}>{title}</h2>
          <Button kind="icon" label={texts.common.close} onClick={onClose}>
            ×
          </Button>
        </header>
        <div class="content">
          <ErrorBanner error={action.error} />
          {children}
        </div>
        <footer>
          <Button onClick={onClose}>{texts.common.cancel}</Button>
          {other && <Button onClick={other.onClick}>{other.label}</Button>}
          <Button kind={danger ? "danger" : "primary"} type="submit" disabled={action.busy}>
            {submit}
          </Button>
        </footer>
      </form>
    </dialog>
  );
}
