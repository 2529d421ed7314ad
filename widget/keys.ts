/** Everything that the widget keeps on the host's origin begins with this. */
export const prefixOf = (siteKey: string): string => `samtal:${siteKey}:`;

/** Set while there is a reason to load the chat on the next page: an open or unread conversation, something unsent. */
export const alive = 'alive';
/** Set while the chat is open. */
export const opened = 'open';
/** Who the visitor is, once the chat has been opened. */
export const token = 'token';
