/**
 * Which network a request comes from. The last proxy of ours writes down whom it saw at the right end of X-Forwarded-For, the
 * one before it stands left of that, and whatever is further left the sender may have made up. One household has a whole
 * /64 of IPv6, so the rest of such an address tells nobody apart.
 */
import type { IncomingMessage } from 'node:http';
import { isIPv4, isIPv6 } from 'node:net';

/** The network of a request that came through so many proxies of our own. */
export function networkOf({ headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>, proxyHops: number): string {
  const said = [headers['x-forwarded-for'] ?? []].flat().join(',').split(',').map(withoutPort);
  const seen = proxyHops > 0 ? said.at(-proxyHops) : undefined;
  return network(seen ?? '') ?? network(socket.remoteAddress ?? '') ?? 'unknown';
}

function network(address: string): string | undefined {
  const plain = address.replace(/%.*$/, '').replace(/^::ffff:(?=\d+\.)/i, '');
  if (isIPv4(plain)) return plain;
  return isIPv6(plain) ? `${groups(plain).slice(0, 4).join(':')}::/64` : undefined;
}

/** The eight groups of an IPv6 address, which the address parser has written in their shortest form. */
function groups(address: string): readonly string[] {
  const short = new URL(`http://[${address}]`).hostname.slice(1, -1);
  const [left = '', right] = short.split('::');
  const [before, after] = [left, right ?? ''].map((part) => part.split(':').filter((group) => group !== '')) as [string[], string[]];
  const zeros = right === undefined ? 0 : 8 - before.length - after.length;
  return [...before, ...Array.from({ length: zeros }, () => '0'), ...after];
}

const withoutPort = (address: string): string => address.trim().replace(/^\[(.*)\](?::\d+)?$/, '$1').replace(/^([\d.]+):\d+$/, '$1');
