import type { AgentRow } from '../../db/rows.ts';
import type { UpdateAgentInput } from '../__generated__/resolvers.ts';
import { Mendable } from '../errors.ts';
import { emailOf, given, named, optional, whole } from '../input.ts';
import { asPermissions } from '../actor/permissions.ts';

export type Profile = Pick<
  AgentRow,
  | 'name' | 'department' | 'title' | 'statusText' | 'locale' | 'timeZone'
  | 'labelReminder' | 'livePreview' | 'notifyWaiting' | 'notifyMessages' | 'spellCheck' | 'spellCheckLanguage'
>;
export type Post = Pick<AgentRow, 'email' | 'role' | 'permissions' | 'frontOffice' | 'maxActiveChats' | 'priority'>;

type Given = Omit<UpdateAgentInput, 'id'>;

/** What an agent may say of itself: as far as given, and valid. */
export function profileOf(input: Given): Partial<Profile> {
  const { name, department, title, statusText, locale, timeZone, labelReminder, livePreview, notifyWaiting, notifyMessages, spellCheck, spellCheckLanguage } = input;
  return {
    ...(given(name) && { name: named('name', name, 100) }),
    ...(given(department) && { department: optional('department', department, 100) }),
    ...(given(title) && { title: optional('title', title, 100) }),
    ...(given(statusText) && { statusText: optional('statusText', statusText, 200) }),
    ...(given(locale) && { locale }),
    ...(given(timeZone) && { timeZone: timeZoneOf(timeZone) }),
    ...(given(labelReminder) && { labelReminder }),
    ...(given(livePreview) && { livePreview }),
    ...(given(notifyWaiting) && { notifyWaiting }),
    ...(given(notifyMessages) && { notifyMessages }),
    ...(given(spellCheck) && { spellCheck }),
    ...(given(spellCheckLanguage) && { spellCheckLanguage: languageOf(spellCheckLanguage) }),
  };
}

/** What is decided for it: as far as given, and valid. */
export function postOf({ email, role, permissions, frontOffice, maxActiveChats, priority }: Given): Partial<Post> {
  return {
    ...(given(email) && { email: emailOf('email', email) }),
    ...(given(role) && { role }),
    ...(given(permissions) && { permissions: asPermissions(permissions) }),
    ...(given(frontOffice) && { frontOffice }),
    ...(given(maxActiveChats) && { maxActiveChats: whole('maxActiveChats', maxActiveChats, 1, 100) }),
    ...(given(priority) && { priority: whole('priority', priority, -100, 100) }),
  };
}

/** As BCP 47 writes it; empty becomes none. */
function languageOf(tag: string): string | null {
  if (tag === '') return null;
  try {
    const [canonical] = Intl.getCanonicalLocales(tag);
    if (canonical && canonical.length <= 35) return canonical;
  } catch {
    // A RangeError: not well-formed.
  }
  throw new Mendable('INVALID', 'spellCheckLanguage', 'spellCheckLanguage must be a language tag such as sv or en-GB.');
}

/** By name only: PostgreSQL reads `+01:00` as one hour west. */
export function timeZoneOf(name: string): string {
  try {
    const known = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
    if (/^[a-z]/i.test(known)) return name;
  } catch {
    // A RangeError: not known.
  }
  throw new Mendable('INVALID', 'timeZone', 'timeZone must be an IANA name such as Europe/Stockholm.');
}
