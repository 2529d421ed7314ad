import { isIPv4, isIPv6 } from 'node:net';

/**
 * Whom an address stands for when something is counted: itself, or with IPv6 its /64, of which every home has all.
 * What is no address stands for itself.
 */
export function networkOf(address: string): string {
  const bare = address.replace(/^\[(.*)\](:\d+)?$/, '$1').replace(/%.*$/, '');
  const [, mapped] = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(bare) ?? [];
  const [, withPort] = /^(\d+\.\d+\.\d+\.\d+):\d+$/.exec(bare) ?? [];
  const v4 = mapped ?? withPort ?? bare;
  if (isIPv4(v4)) return v4;
  return isIPv6(bare) ? `${groupsOf(bare).slice(0, 4).join(':')}::/64` : address.slice(0, 100);
}

/** The eight groups, without leading zeros. */
function groupsOf(address: string): string[] {
  // A dotted end is two groups, and never among the first four.
  const [head = '', tail] = address.toLowerCase().replace(/\d+\.\d+\.\d+\.\d+$/, '0:0').split('::');
  const [before, after] = [head, tail ?? ''].map((half) => half.split(':').filter((group) => group !== ''));
  const gap = tail === undefined ? 0 : 8 - (before?.length ?? 0) - (after?.length ?? 0);
  return [...(before ?? []), ...Array<string>(gap).fill('0'), ...(after ?? [])].map((group) => group.replace(/^0+(?=.)/, ''));
}
