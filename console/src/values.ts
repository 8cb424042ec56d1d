// Values of fields: which member of the union a type has, how a value reads, how it is typed in.
import type { FieldOption, FieldSummary, FieldType, FieldValueUnion } from "./api/shapes";
import { texts } from "./texts";

/** The fields whose values only the service sets. */
const READ_ONLY = new Set([
  "case_id",
  "reference_number",
  "reference_id",
  "created_datetime",
  "last_updated_datetime",
  "last_closed_datetime",
  "last_updated_user",
  "last_reopened_datetime",
  "next_sla_breach_datetime",
]);

export function isReadOnly(fieldId: string): boolean {
  return READ_ONLY.has(fieldId);
}

/** A value as a text that can be compared and put into an input; "" for none. */
export function plain(value: FieldValueUnion | undefined): string {
  if (value === undefined) {
    return "";
  }
  return String(value.stringValue ?? value.userArnValue ?? value.doubleValue ?? value.booleanValue ?? "");
}

/**
 * The value that a text stands for; undefined for none.
 *
 * @throws Error with a text for people, when it stands for no value of the type
 */
export function parsed(type: FieldType, text: string): FieldValueUnion | undefined {
  if (text.trim() === "" && (type !== "Text" || text === "")) {
    return undefined;
  }
  switch (type) {
    case "Number": {
      const number = Number(text);
      if (!Number.isFinite(number)) {
        throw new Error(texts.values.notANumber);
      }
      return { doubleValue: number };
    }
    case "Boolean":
      return { booleanValue: text === "true" };
    case "User":
      return { userArnValue: text };
    case "DateTime":
      return { stringValue: text };
    default:
      return { stringValue: text };
  }
}

const dateTime = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short" });

export function dateText(iso: string): string {
  const millis = Date.parse(iso);
  return Number.isNaN(millis) ? iso : dateTime.format(millis);
}

/** A value as people read it. */
export function shown(field: FieldSummary | undefined, value: FieldValueUnion | undefined, options?: FieldOption[]): string {
  const text = plain(value);
  if (text === "") {
    return "";
  }
  switch (field?.type) {
    case "Boolean":
      return text === "true" ? texts.values.yes : texts.values.no;
    case "DateTime":
      return dateText(text);
    case "Number":
      return Number(text).toLocaleString("en");
    case "SingleSelect":
      return options?.find((option) => option.value === text)?.name ?? text;
    default:
      return text;
  }
}

/** What tells an ARN from its like: the last part of its resource. Other texts stay as they are. */
export function brief(text: string): string {
  return text.startsWith("arn:") ? text.slice(text.lastIndexOf("/") + 1) : text;
}

/** The address that a value of a Url field leads to; undefined unless it is on the web. */
export function webAddress(value: string): string | undefined {
  try {
    const url = new URL(value);
    return url.protocol === "https:" || url.protocol === "http:" ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/** What an input of date and time takes, in local time. */
export function toLocalInput(iso: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) {
    return "";
  }
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

export function fromLocalInput(local: string): string {
  const date = new Date(local);
  return Number.isNaN(date.getTime()) ? "" : date.toISOString();
}

/** A span of time in its two largest units. */
export function span(millis: number): string {
  const minutes = Math.floor(Math.abs(millis) / 60_000);
  const [days, hours, rest] = [Math.floor(minutes / 1440), Math.floor(minutes / 60) % 24, minutes % 60];
  if (days > 0) {
    return `${days} d ${hours} h`;
  }
  if (hours > 0) {
    return `${hours} h ${rest} min`;
  }
  return minutes > 0 ? `${minutes} min` : `${Math.floor(Math.abs(millis) / 1000)} s`;
}
