/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../../__generated__/schema.ts';

import { gql } from '@urql/core';
import * as Urql from '../../../urql.ts';
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
/** A new site. */
export type CreateSiteInput = {
  /** Origins that the widget works on. */
  allowedOrigins: Array<string>;
  /** The caller's own id of this creation, up to 100 characters: a repeat changes nothing and returns the first result. */
  clientId: string;
  /** The widget's colour, `#rrggbb`. */
  color?: string | null | undefined;
  /** The groups whose agents get its conversations. */
  groupIds?: Array<string> | null | undefined;
  /** Languages, the default first; at least one. */
  languages?: Array<Locale>;
  /** Name, up to 100 characters, unlike that of other sites. */
  name: string;
  /** What happens when nobody can answer. */
  whenUnavailable?: WhenUnavailable | null | undefined;
};

/** A language of portal and widget. */
export type Locale =
  /** English. */
  | 'en'
  /** Swedish. */
  | 'sv';

/** A weekday's hours. */
export type OpenDayInput = {
  /** Up to 10 spans that do not overlap; empty: closed. */
  spans: Array<OpenSpanInput>;
};

/** A date that is unlike its weekday. */
export type OpenExceptionInput = {
  /** The date, `2026-12-24`. */
  date: string;
  /** What it is, up to 100 characters. */
  name?: string;
  /** Up to 10 spans that do not overlap; empty: closed. */
  spans?: Array<OpenSpanInput>;
  /** On this day of every year. */
  yearly?: boolean;
};

/** A time of opening. */
export type OpenSpanInput = {
  /** When it begins, `00:00` to `23:59`. */
  from: string;
  /** When it ends, `00:00` to `24:00`; not later than `from`: on the next day. */
  to: string;
};

/** When a site is open. */
export type OpeningHoursInput = {
  /** Dates that are unlike their weekday, up to 100, each once a kind. */
  exceptions?: Array<OpenExceptionInput>;
  /** Whose clock, an IANA name such as `Europe/Stockholm`. */
  timeZone: string;
  /** Seven days, from Monday. */
  week: Array<OpenDayInput>;
};

/** What to change of a site; what is left out stays. */
export type UpdateSiteInput = {
  /** Origins that the widget works on; replaces the list. */
  allowedOrigins?: Array<string> | null | undefined;
  /** The widget's colour, `#rrggbb`. */
  color?: string | null | undefined;
  /** The groups whose agents get its conversations; replaces the list. */
  groupIds?: Array<string> | null | undefined;
  /** The site's id. */
  id: string;
  /** Languages, the default first; replaces the list. */
  languages?: Array<Locale> | null | undefined;
  /** Name, up to 100 characters, unlike that of other sites. */
  name?: string | null | undefined;
  /** What happens when nobody can answer. */
  whenUnavailable?: WhenUnavailable | null | undefined;
};

/** Every kind of mendable mistake. */
export type UserErrorCode =
  /** The agent is archived or back office. */
  | 'AGENT_UNAVAILABLE'
  /** The visitor is banned. Never told to visitors. */
  | 'BANNED'
  /** Must be given and not be only blanks. */
  | 'BLANK'
  /** The conversation has ended. */
  | 'CONVERSATION_ENDED'
  /** The visitor has another open conversation, or this one is open already. */
  | 'CONVERSATION_OPEN'
  /** The workspace takes no files from visitors. */
  | 'FILES_OFF'
  /**
   * Not of the right form, or holds characters that cannot be kept: NUL, lone surrogates; in a name, which is one line, also other
   * control characters and ends of lines. What turns the direction of writing is left out of names.
   */
  | 'INVALID'
  /** The workspace demands a label before a conversation is ended or closed. Set one first. */
  | 'LABEL_REQUIRED'
  /** The last owner cannot be archived, nor lose the role. */
  | 'LAST_OWNER'
  /** This is locked: it belongs to the workspace and you may not manage it. */
  | 'LOCKED'
  /** Nobody who could be asked is Online: the agent, or anybody of the group. */
  | 'NOBODY_ONLINE'
  /** It cannot be read as a picture of a kind that we show. */
  | 'NOT_A_PICTURE'
  /** A file that was announced has not arrived yet. */
  | 'NOT_STORED'
  /** You cannot give what you do not have yourself. */
  | 'NOT_YOURS_TO_GIVE'
  /** Only the agent who has the conversation can do this. Take it over first. */
  | 'NOT_YOUR_CONVERSATION'
  /** The agent has no free slot. */
  | 'NO_FREE_SLOT'
  /** The address is not on the site that the visitor is on. Say that it is meant so, or choose another. */
  | 'OTHER_SITE'
  /** The site takes no new conversations now: nobody can answer. */
  | 'SITE_CLOSED'
  /** The workspace does not ask visitors what they thought (`Workspace.survey`). */
  | 'SURVEY_OFF'
  /** Someone else has it already: an e-mail address, a name. */
  | 'TAKEN'
  /** Larger than is allowed. */
  | 'TOO_LARGE'
  /** The time for it is over: a message can be edited and deleted for as long as the workspace allows. */
  | 'TOO_LATE'
  /** Longer than allowed. */
  | 'TOO_LONG'
  /** More than may be given, or may wait, at once. */
  | 'TOO_MANY'
  /** Somebody is being asked already to take the conversation over. */
  | 'TRANSFER_OPEN'
  /** The transfer is no longer open to the caller: answered, out of time, or taken back. */
  | 'TRANSFER_OVER'
  /** No such thing in this workspace, or it is archived. */
  | 'UNKNOWN';

/** What a site's widget does when nobody can answer. */
export type WhenUnavailable =
  /** It does not show. */
  | 'HIDE'
  /** It shows a form: the visitor leaves a message, which is answered by mail. */
  | 'OFFLINE_FORM'
  /** It shows, and a new conversation waits in the queue. */
  | 'QUEUE';

export type AdminSitesQueryVariables = Exact<{
  language: Schema.Locale;
}>;


export type AdminSitesQuery = { sites: Array<{ id: string, name: string, key: string, scriptTag: string, allowedOrigins: Array<string>, languages: Array<Schema.Locale>, whenUnavailable: Schema.WhenUnavailable, color: string, archivedAt: string | null, isOpen: boolean, opensText: string | null, closesAt: string | null, groups: Array<{ id: string, name: string }>, openingHours: { timeZone: string, week: Array<{ spans: Array<{ from: string, to: string }> }>, exceptions: Array<{ date: string, name: string, yearly: boolean, spans: Array<{ from: string, to: string }> }> } | null }>, groups: Array<{ id: string, name: string }> };

export type AdminCreateSiteMutationVariables = Exact<{
  input: Schema.CreateSiteInput;
  language: Schema.Locale;
}>;


export type AdminCreateSiteMutation = { createSite: { site: { id: string, name: string, key: string, scriptTag: string, allowedOrigins: Array<string>, languages: Array<Schema.Locale>, whenUnavailable: Schema.WhenUnavailable, color: string, archivedAt: string | null, isOpen: boolean, opensText: string | null, closesAt: string | null, groups: Array<{ id: string, name: string }>, openingHours: { timeZone: string, week: Array<{ spans: Array<{ from: string, to: string }> }>, exceptions: Array<{ date: string, name: string, yearly: boolean, spans: Array<{ from: string, to: string }> }> } | null } | null, userErrors: Array<{ code: Schema.UserErrorCode, field: string | null }> } };

export type AdminUpdateSiteMutationVariables = Exact<{
  input: Schema.UpdateSiteInput;
  language: Schema.Locale;
}>;


export type AdminUpdateSiteMutation = { updateSite: { site: { id: string, name: string, key: string, scriptTag: string, allowedOrigins: Array<string>, languages: Array<Schema.Locale>, whenUnavailable: Schema.WhenUnavailable, color: string, archivedAt: string | null, isOpen: boolean, opensText: string | null, closesAt: string | null, groups: Array<{ id: string, name: string }>, openingHours: { timeZone: string, week: Array<{ spans: Array<{ from: string, to: string }> }>, exceptions: Array<{ date: string, name: string, yearly: boolean, spans: Array<{ from: string, to: string }> }> } | null } | null, userErrors: Array<{ code: Schema.UserErrorCode, field: string | null }> } };

export type AdminArchiveSiteMutationVariables = Exact<{
  id: string;
  language: Schema.Locale;
}>;


export type AdminArchiveSiteMutation = { archiveSite: { site: { id: string, name: string, key: string, scriptTag: string, allowedOrigins: Array<string>, languages: Array<Schema.Locale>, whenUnavailable: Schema.WhenUnavailable, color: string, archivedAt: string | null, isOpen: boolean, opensText: string | null, closesAt: string | null, groups: Array<{ id: string, name: string }>, openingHours: { timeZone: string, week: Array<{ spans: Array<{ from: string, to: string }> }>, exceptions: Array<{ date: string, name: string, yearly: boolean, spans: Array<{ from: string, to: string }> }> } | null } | null, userErrors: Array<{ code: Schema.UserErrorCode, field: string | null }> } };

export type AdminSiteFragment = { id: string, name: string, key: string, scriptTag: string, allowedOrigins: Array<string>, languages: Array<Schema.Locale>, whenUnavailable: Schema.WhenUnavailable, color: string, archivedAt: string | null, isOpen: boolean, opensText: string | null, closesAt: string | null, groups: Array<{ id: string, name: string }>, openingHours: { timeZone: string, week: Array<{ spans: Array<{ from: string, to: string }> }>, exceptions: Array<{ date: string, name: string, yearly: boolean, spans: Array<{ from: string, to: string }> }> } | null };

export type AdminSetOpeningHoursMutationVariables = Exact<{
  siteId: string;
  hours?: Schema.OpeningHoursInput | null | undefined;
  language: Schema.Locale;
}>;


export type AdminSetOpeningHoursMutation = { setOpeningHours: { site: { id: string, name: string, key: string, scriptTag: string, allowedOrigins: Array<string>, languages: Array<Schema.Locale>, whenUnavailable: Schema.WhenUnavailable, color: string, archivedAt: string | null, isOpen: boolean, opensText: string | null, closesAt: string | null, groups: Array<{ id: string, name: string }>, openingHours: { timeZone: string, week: Array<{ spans: Array<{ from: string, to: string }> }>, exceptions: Array<{ date: string, name: string, yearly: boolean, spans: Array<{ from: string, to: string }> }> } | null } | null, userErrors: Array<{ code: Schema.UserErrorCode, field: string | null }> } };

export type AdminPublicHolidaysQueryVariables = Exact<{
  year: number;
  language: Schema.Locale;
}>;


export type AdminPublicHolidaysQuery = { publicHolidays: Array<{ date: string, name: string, yearly: boolean }> };

export const AdminSiteFragmentDoc = gql`
    fragment AdminSite on Site {
  id
  name
  key
  scriptTag
  allowedOrigins
  languages
  whenUnavailable
  color
  groups {
    id
    name
  }
  archivedAt
  isOpen
  opensText(language: $language)
  closesAt
  openingHours {
    timeZone
    week {
      spans {
        from
        to
      }
    }
    exceptions {
      date
      name
      yearly
      spans {
        from
        to
      }
    }
  }
}
    `;
export const AdminSitesDocument = gql<AdminSitesQuery, AdminSitesQueryVariables>`
    query AdminSites($language: Locale!) {
  sites {
    ...AdminSite
  }
  groups {
    id
    name
  }
}
    ${AdminSiteFragmentDoc}`;

export function useAdminSitesQuery(options: Omit<Urql.UseQueryArgs<AdminSitesQueryVariables>, 'query'>) {
  return Urql.useQuery<AdminSitesQuery, AdminSitesQueryVariables>({ query: AdminSitesDocument, ...options });
};
export const AdminCreateSiteDocument = gql<AdminCreateSiteMutation, AdminCreateSiteMutationVariables>`
    mutation AdminCreateSite($input: CreateSiteInput!, $language: Locale!) {
  createSite(input: $input) {
    site {
      ...AdminSite
    }
    userErrors {
      code
      field
    }
  }
}
    ${AdminSiteFragmentDoc}`;

export function useAdminCreateSiteMutation() {
  return Urql.useMutation<AdminCreateSiteMutation, AdminCreateSiteMutationVariables>(AdminCreateSiteDocument);
};
export const AdminUpdateSiteDocument = gql<AdminUpdateSiteMutation, AdminUpdateSiteMutationVariables>`
    mutation AdminUpdateSite($input: UpdateSiteInput!, $language: Locale!) {
  updateSite(input: $input) {
    site {
      ...AdminSite
    }
    userErrors {
      code
      field
    }
  }
}
    ${AdminSiteFragmentDoc}`;

export function useAdminUpdateSiteMutation() {
  return Urql.useMutation<AdminUpdateSiteMutation, AdminUpdateSiteMutationVariables>(AdminUpdateSiteDocument);
};
export const AdminArchiveSiteDocument = gql<AdminArchiveSiteMutation, AdminArchiveSiteMutationVariables>`
    mutation AdminArchiveSite($id: ID!, $language: Locale!) {
  archiveSite(id: $id) {
    site {
      ...AdminSite
    }
    userErrors {
      code
      field
    }
  }
}
    ${AdminSiteFragmentDoc}`;

export function useAdminArchiveSiteMutation() {
  return Urql.useMutation<AdminArchiveSiteMutation, AdminArchiveSiteMutationVariables>(AdminArchiveSiteDocument);
};
export const AdminSetOpeningHoursDocument = gql<AdminSetOpeningHoursMutation, AdminSetOpeningHoursMutationVariables>`
    mutation AdminSetOpeningHours($siteId: ID!, $hours: OpeningHoursInput, $language: Locale!) {
  setOpeningHours(siteId: $siteId, hours: $hours) {
    site {
      ...AdminSite
    }
    userErrors {
      code
      field
    }
  }
}
    ${AdminSiteFragmentDoc}`;

export function useAdminSetOpeningHoursMutation() {
  return Urql.useMutation<AdminSetOpeningHoursMutation, AdminSetOpeningHoursMutationVariables>(AdminSetOpeningHoursDocument);
};
export const AdminPublicHolidaysDocument = gql<AdminPublicHolidaysQuery, AdminPublicHolidaysQueryVariables>`
    query AdminPublicHolidays($year: Int!, $language: Locale!) {
  publicHolidays(year: $year, language: $language) {
    date
    name
    yearly
  }
}
    `;

export function useAdminPublicHolidaysQuery(options: Omit<Urql.UseQueryArgs<AdminPublicHolidaysQueryVariables>, 'query'>) {
  return Urql.useQuery<AdminPublicHolidaysQuery, AdminPublicHolidaysQueryVariables>({ query: AdminPublicHolidaysDocument, ...options });
};