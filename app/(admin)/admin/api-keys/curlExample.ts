/** A first question that every key may ask. */
export const curlExample = (origin: string, token: string): string =>
  [
    `curl ${origin}/graphql \\`,
    `  -H 'Content-Type: application/json' \\`,
    `  -H 'Authorization: Bearer ${token}' \\`,
    `  -d '{"query": "{ workspace { name queueLength } viewer { permissions } }"}'`,
  ].join('\n');
