import { Mendable } from './errors.ts';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether it can be an id of ours at all; PostgreSQL refuses to compare others. */
export const isId = (value: string | null | undefined): value is string => typeof value === 'string' && uuid.test(value);

/** Characters as people and PostgreSQL count them: code points. */
export const lengthOf = (text: string): number => (text.length < 5_000 ? [...text].length : countCodePoints(text));

/** Text that must be given: whole, without NUL, not blank, at most `max` characters. Returned untouched. */
export function written(field: string, text: string, max: number): string {
  wellFormed(field, text);
  if (text.trim() === '') throw new Mendable('BLANK', field, `Write something in ${field}.`);
  if (lengthOf(text) > max) throw new Mendable('TOO_LONG', field, `${field} is longer than ${max} characters. Shorten it.`);
  return text;
}

/** One line, trimmed. */
export function oneLine(field: string, text: string, max: number): string {
  const line = written(field, text, max).trim();
  if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(line)) throw new Mendable('INVALID', field, `${field} must be one line without control characters.`);
  return line;
}

/** What turns the direction of all that stands behind it, in a list, a subject, a file. Programs put it around what is copied from them. */
const turning = /[\u202a-\u202e\u2066-\u2069]/g;

/** A name: one line, in which nothing unseen is left that would upset others. */
export const named = (field: string, text: string, max: number): string => oneLine(field, text.replaceAll(turning, ''), max);

/** Text that may be empty. */
export function optional(field: string, text: string | null | undefined, max: number): string {
  return text == null || text.trim() === '' ? '' : named(field, text, max);
}

/** The caller's own id of a creation. */
export const clientIdOf = (id: string): string => oneLine('clientId', id, 100);

export function whole(field: string, value: number, min: number, max: number): number {
  if (!Number.isInteger(value) || value < min || value > max) {
    throw new Mendable('INVALID', field, `${field} must be a whole number from ${min} to ${max}.`);
  }
  return value;
}

export function emailOf(field: string, value: string): string {
  const email = named(field, value, 254).toLowerCase();
  if (!/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/.test(email)) throw noEmail(field, email);
  return email;
}

export const noEmail = (field: string, text: string): Mendable =>
  new Mendable('INVALID', field, `“${text.slice(0, 100).toWellFormed()}” is not an e-mail address. Write it as elin@shop.example.`);

export function colorOf(field: string, value: string): string {
  if (!/^#[0-9a-f]{6}$/i.test(value)) throw new Mendable('INVALID', field, `${field} must look like #5a48d6.`);
  return value.toLowerCase();
}

/** Cut rather than refused: what a browser reports of itself is not its user's to mend. */
export function cut(text: string | null | undefined, max: number): string {
  return (text ?? '').toWellFormed().replaceAll('\0', '').slice(0, max).toWellFormed();
}

/** `undefined` and `null` in an update both mean: leave it. */
export const given = <T>(value: T | null | undefined): value is T => value !== undefined && value !== null;

function wellFormed(field: string, text: string): void {
  if (!text.isWellFormed() || text.includes('\0')) {
    throw new Mendable('INVALID', field, `${field} holds characters that cannot be kept (NUL or half a surrogate pair).`);
  }
}

function countCodePoints(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}
