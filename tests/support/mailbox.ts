/**
 * A mail server of the test’s own, on loopback, that can be told to misbehave. What the sender puts on the wire passes
 * through a tap, so that a test can see what went out before TLS began.
 */
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { buffer } from 'node:stream/consumers';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { newCertificate } from './certificate.ts';

/** What goes wrong, and when. A number is an SMTP reply; `drip` sends a letter at a time and never ends. */
export interface Fault {
  readonly at: 'greeting' | 'account' | 'sender' | 'recipient' | 'content' | 'acceptance';
  readonly does: number | 'drop' | 'silence' | 'drip';
}

/** A mail as its reader would see it, with the source it came in. */
export interface Received extends Email {
  readonly source: string;
}

/** A mail server for one test. */
export interface Mailbox {
  readonly url: string;
  readonly certificate: string;
  readonly received: readonly Received[];
  /** Each connection takes the next fault; connections after the last have none. */
  plan(...faults: readonly Fault[]): void;
  /** Turns down every mail to an address from now on, as a mailbox that is gone does. */
  refuse(address: string): void;
  /** What each connection sent before TLS began. */
  sentInTheClear(): readonly string[];
  close(): Promise<void>;
}

/** The only account this server knows. */
export const account = { user: 'post', password: 'a b/c' };

/** What the server adds to each refusal; no log may repeat it. */
export const serverChatter = 'nobody@private.example is away';

/** Opens a mailbox that offers TLS, begins with it, or has never heard of it. */
export const openMailbox = async (tls: 'offered' | 'from the start' | 'never' = 'offered'): Promise<Mailbox> => {
  const { certificate, privateKey } = newCertificate();
  const received: Received[] = [];
  const planned: Fault[] = [];
  const gone = new Set<string>();
  const sockets = new Set<Socket>();
  const taps: Buffer[][] = [];
  let fault: Fault | undefined;

  const cut = () => sockets.forEach((socket) => socket.destroy());

  const answer = (at: Fault['at'], reply: (error?: Error) => void): void => {
    if (fault?.at !== at) return reply();
    if (fault.does === 'drop') return cut();
    if (typeof fault.does === 'number') reply(Object.assign(new Error(serverChatter), { responseCode: fault.does }));
  };

  const server = new SMTPServer({
    key: privateKey,
    cert: certificate,
    secure: tls === 'from the start',
    authOptional: true,
    disableReverseLookup: true,
    disabledCommands: tls === 'never' ? ['STARTTLS'] : [],
    onAuth: ({ username, password }, _session, reply) =>
      answer('account', (error) => {
        const known = username === account.user && password === account.password;
        if (error || !known) reply(error ?? new Error(serverChatter));
        else reply(null, { user: username });
      }),
    onMailFrom: (_address, _session, reply) => answer('sender', reply),
    onRcptTo: ({ address }, _session, reply) => (gone.has(address) ? reply(Object.assign(new Error(serverChatter), { responseCode: 550 })) : answer('recipient', reply)),
    onData: async (stream, _session, reply) => {
      if (fault?.at === 'content' && fault.does === 'drop') return cut();
      const bytes = await buffer(stream);
      if (fault?.at === 'content') return answer('content', reply);
      received.push({ ...(await PostalMime.parse(bytes)), source: bytes.toString('utf8') });
      answer('acceptance', reply);
    },
  });
  // A sender that walks away is what these tests are about.
  server.on('error', () => undefined);
  const inner = await listening(server.listen(0, '127.0.0.1'));

  const tap = createServer((sender) => {
    fault = planned.shift();
    const heard: Buffer[] = [];
    taps.push(heard);
    sender.on('data', (bytes: Buffer) => heard.push(bytes));
    remember(sockets, sender);
    if (fault?.at === 'greeting') return greetBadly(sender, fault.does);

    const receiver = remember(sockets, connect(inner, '127.0.0.1'));
    sender.pipe(receiver).pipe(sender);
    sender.on('close', () => receiver.destroy());
    receiver.on('close', () => sender.destroy());
  });
  const outer = await listening(tap.listen(0, '127.0.0.1'));

  return {
    url: `${tls === 'from the start' ? 'smtps' : 'smtp'}://127.0.0.1:${outer}`,
    certificate,
    received,
    plan: (...faults) => void planned.push(...faults),
    refuse: (address) => void gone.add(address),
    sentInTheClear: () => taps.map((heard) => beforeTls(Buffer.concat(heard))),
    close: async () => {
      cut();
      tap.close();
      await new Promise<void>((closed) => void server.close(closed));
    },
  };
};

const listening = async (server: Server): Promise<number> => {
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
};

const remember = (sockets: Set<Socket>, socket: Socket): Socket => {
  sockets.add(socket);
  // A cut line is an error to both ends, and expected.
  socket.on('error', () => undefined);
  return socket.on('close', () => sockets.delete(socket));
};

const greetBadly = (sender: Socket, does: Fault['does']): void => {
  if (does === 'drop') sender.destroy();
  if (typeof does === 'number') sender.end(`${does} ${serverChatter}\r\n`);
  if (does !== 'drip') return;
  sender.write('220');
  const dripping = setInterval(() => sender.write('-'), 20);
  sender.on('close', () => clearInterval(dripping));
};

/** A TLS conversation begins with a handshake record, whose first two bytes no SMTP command contains. */
const beforeTls = (bytes: Buffer): string => {
  const start = bytes.indexOf(Buffer.from([0x16, 0x03]));
  return bytes.subarray(0, start === -1 ? bytes.length : start).toString('latin1');
};
