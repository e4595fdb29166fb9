/** Opens the port that the site is served at. What stands in the way is told by the setting that can move it. */
import { once } from 'node:events';
import type { AddressInfo, Server } from 'node:net';
import type { Config } from '#config.ts';

/** Opens it where the settings say, and gives the port, which the system chooses for 0. */
export async function openPort(server: Server, { host, port }: Pick<Config, 'host' | 'port'>): Promise<number> {
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (cause) {
    throw new Error(inTheWay(cause as NodeJS.ErrnoException, host, port), { cause });
  }
  return (server.address() as AddressInfo).port;
}

function inTheWay({ code, message }: NodeJS.ErrnoException, host: string, port: number): string {
  switch (code) {
    case 'EADDRINUSE': return `PORT: ${port} is taken.`;
    case 'EACCES': return `PORT: ${port} is not for this user. Ports from 1024 are open to everybody.`;
    case 'EADDRNOTAVAIL': case 'ENOTFOUND': case 'EAI_AGAIN': return `HOST: ${host} is not an address of this machine.`;
    default: return `HOST, PORT: ${message}`;
  }
}
