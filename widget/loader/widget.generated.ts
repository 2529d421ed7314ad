/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { Operation } from '../operation.ts';
/** Whether a conversation can be started on a site now. */
export type Availability =
  /** Nobody can answer now, and the widget does not show. */
  | 'CLOSED'
  /** Nobody can answer now; the widget takes a message (`leaveMessage`). */
  | 'OFFLINE_FORM'
  /** Somebody can answer: front office, Online, with a free slot. */
  | 'OPEN'
  /** Nobody can answer now; a new conversation waits in the queue. */
  | 'QUEUE';

/** A language of portal and widget. */
export type Locale =
  /** English. */
  | 'en'
  /** Swedish. */
  | 'sv';

export type WidgetQueryVariables = Exact<{
  siteKey: string;
  token?: string | null | undefined;
}>;


export type WidgetQuery = { widget: { siteName: string, color: string, languages: Array<Locale>, availability: Availability } | null };

export const Widget: Operation<WidgetQuery, WidgetQueryVariables> = { query: "query Widget($siteKey:String!$token:String){widget(siteKey:$siteKey token:$token){siteName color languages availability}}" };