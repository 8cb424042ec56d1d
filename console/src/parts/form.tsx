// Inputs with their labels, and the input of a field's value.
import type { ComponentChildren, TargetedEvent } from "preact";
import { useId } from "preact/hooks";
import type { FieldOption, FieldSummary } from "../api/shapes";
import { useUnsaved } from "../router";
import { texts } from "../texts";
import { fromLocalInput, toLocalInput } from "../values";

interface Labelled {
  label: string;
  hint?: ComponentChildren;
  error?: ComponentChildren;
  required?: boolean;
  /** For inputs whose place says what they are for. */
  hideLabel?: boolean;
}

interface Wired {
  id: string;
  "aria-describedby": string | undefined;
  "aria-invalid": boolean | undefined;
  "aria-required": boolean | undefined;
}

function Control({ label, hint, error, required, hideLabel, render }: Labelled & { render: (wired: Wired) => ComponentChildren }) {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <div class={`control${error ? " wrong" : ""}`}>
      <label for={id} class={hideLabel ? "unseen" : undefined}>
        {label}
        {required && (
          <span class="required" aria-hidden="true">
            {" *"}
          </span>
        )}
      </label>
      {hint && (
        <span class="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {render({
        id,
        "aria-describedby": described === "" ? undefined : described,
        "aria-invalid": error ? true : undefined,
        "aria-required": required ? true : undefined,
      })}
      {error && (
        <span class="error" id={`${id}-error`}>
          {error}
        </span>
      )}
    </div>
  );
}

type Typed = TargetedEvent<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>;

interface TextProps extends Labelled {
  value: string;
  onInput: (value: string) => void;
  type?: "text" | "password" | "number" | "datetime-local" | "search" | "url";
  maxLength?: number;
  disabled?: boolean;
  autoComplete?: string;
  placeholder?: string;
}

/** A form for whoever may send it; for others its values, and none of its buttons. */
export function EditForm({ allowed, onSubmit, children }: { allowed: boolean; onSubmit: () => void; children: ComponentChildren }) {
  const mark = useUnsaved();
  if (!allowed) {
    return (
      <fieldset class="read-only" disabled>
        {children}
      </fieldset>
    );
  }
  return (
    <form
      onInput={() => mark(true)}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {children}
    </form>
  );
}

export function TextInput({ value, onInput, type = "text", maxLength, disabled, autoComplete = "off", placeholder, ...labelled }: TextProps) {
  return (
    <Control
      {...labelled}
      render={(wired) => (
        <input
          {...wired}
          // One of the types with a text as their value, whose attributes are alike.
          type={type as "text"}
          value={value}
          step={type === "number" ? "any" : undefined}
          maxLength={maxLength}
          disabled={disabled}
          autoComplete={autoComplete}
          placeholder={placeholder}
          spellcheck={false}
          onInput={(event: Typed) => onInput(event.currentTarget.value)}
        />
      )}
    />
  );
}

export function TextArea({ value, onInput, rows = 4, maxLength, ...labelled }: Labelled & { value: string; onInput: (value: string) => void; rows?: number; maxLength?: number }) {
  return (
    <Control
      {...labelled}
      render={(wired) => (
        <textarea {...wired} rows={rows} maxLength={maxLength} value={value} onInput={(event: Typed) => onInput(event.currentTarget.value)} />
      )}
    />
  );
}

export interface Choice {
  value: string;
  label: string;
  disabled?: boolean;
}

interface SelectProps extends Labelled {
  value: string;
  choices: Choice[];
  onChange: (value: string) => void;
  /** What no choice is called; without it there has to be one. */
  none?: string;
  disabled?: boolean;
}

export function Select({ value, choices, onChange, none, disabled, ...labelled }: SelectProps) {
  return (
    <Control
      {...labelled}
      render={(wired) => (
        <select {...wired} value={value} disabled={disabled} onChange={(event: Typed) => onChange(event.currentTarget.value)}>
          {none !== undefined && (
            <option value="" selected={value === ""}>
              {none}
            </option>
          )}
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value} disabled={choice.disabled} selected={choice.value === value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    />
  );
}

export function Checkbox({ label, checked, onChange, disabled }: { label: ComponentChildren; checked: boolean; onChange: (checked: boolean) => void; disabled?: boolean }) {
  return (
    <label class="checkbox">
      <input type="checkbox" checked={checked} disabled={disabled} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}

interface ValueProps extends Omit<Labelled, "label"> {
  field: FieldSummary;
  /** As `plain` writes it. */
  value: string;
  onInput: (value: string) => void;
  options?: FieldOption[];
  /** The values that rules leave; all of them where it is undefined. */
  offered?: Set<string>;
  label?: string;
}

/** The input of a value, by the type of its field. */
export function ValueInput({ field, value, onInput, options = [], offered, label = field.name, ...labelled }: ValueProps) {
  switch (field.type) {
    case "SingleSelect": {
      const choices = options
        .filter((option) => option.value === value || (option.active && (offered === undefined || offered.has(option.value))))
        .map((option) => ({ value: option.value, label: option.name }));
      if (value !== "" && !choices.some((choice) => choice.value === value)) {
        choices.push({ value, label: value });
      }
      return <Select {...labelled} label={label} value={value} choices={choices} none={texts.values.none} onChange={onInput} />;
    }
    case "Boolean":
      return (
        <Select
          {...labelled}
          label={label}
          value={value}
          choices={[
            { value: "true", label: texts.values.yes },
            { value: "false", label: texts.values.no },
          ]}
          none={texts.values.none}
          onChange={onInput}
        />
      );
    case "DateTime":
      return (
        <TextInput {...labelled} label={label} type="datetime-local" value={toLocalInput(value)} onInput={(local) => onInput(fromLocalInput(local))} />
      );
    case "Number":
      return <TextInput {...labelled} label={label} type="number" value={value} onInput={onInput} />;
    case "Text":
      if (field.attributes?.text?.isMultiline || field.fieldId === "summary") {
        return <TextArea {...labelled} label={label} value={value} onInput={onInput} />;
      }
      return <TextInput {...labelled} label={label} value={value} onInput={onInput} />;
    default:
      return <TextInput {...labelled} label={label} value={value} onInput={onInput} />;
  }
}
