/** Who is banned in a workspace, as its directory holds it: each with the moment until when, in milliseconds. */
export interface Banned {
  visitors: ReadonlyMap<string, number>;
  /** By site and network. */
  networks: ReadonlyMap<string, number>;
}

export const networkKey = (siteId: string, network: string): string => `${siteId} ${network}`;

export const isBanned = ({ visitors }: Banned, visitorId: string): boolean => visitors.size > 0 && holds(visitors.get(visitorId));

export const isNetworkBanned = ({ networks }: Banned, siteId: string, network: () => string): boolean =>
  networks.size > 0 && holds(networks.get(networkKey(siteId, network())));

const holds = (until: number | undefined): boolean => until !== undefined && until > Date.now();
