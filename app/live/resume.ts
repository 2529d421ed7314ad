type Payload = { query: string; variables: Record<string, unknown> };

/**
 * A subscription that goes on where it was cut. graphql-ws sends the payload again as it is at every reconnect, so the
 * newest cursor is kept in it.
 */
export function resumable(query: string, variables: Record<string, unknown> = {}) {
  const payload: Payload = { query, variables: { ...variables } };
  return {
    payload,
    seen(data: unknown): void {
      const cursor = newestCursor(data);
      if (cursor !== undefined) payload.variables.after = cursor;
    },
  };
}

export function newestCursor(data: unknown): string | number | undefined {
  const inbox = fieldOf(fieldOf(data, 'inboxEvents'), 'cursor');
  if (typeof inbox === 'string') return inbox;
  const thread = fieldOf(fieldOf(data, 'conversationEvents'), 'seq');
  return typeof thread === 'number' ? thread : undefined;
}

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
