import { createRequest, type SSRData } from '@urql/core';
import { execute } from '../execute.ts';
import { InboxDocument, type InboxQuery, type InboxQueryVariables } from '../live/inbox.generated.ts';

/** The inbox as the page is made, in the form in which urql takes it over: the first paint needs no request. */
export async function initialInbox(): Promise<SSRData> {
  const data = await execute<InboxQuery, InboxQueryVariables>(InboxDocument, {});
  return { [createRequest(InboxDocument, {}).key]: { data: JSON.stringify(data) } };
}
