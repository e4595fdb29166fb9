/**
 * A certificate for 127.0.0.1, signed by itself and made anew for each run, so that no private key lies in the repository
 * and none expires in it. Node can read certificates but not write them; this writes the few fields of one (RFC 5280).
 */
import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';

/** A certificate and its private key, as PEM. */
export interface Certificate {
  readonly certificate: string;
  readonly privateKey: string;
}

/** Makes a certificate that is valid from yesterday until tomorrow. */
export const newCertificate = (): Certificate => {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const toBeSigned = sequence(
    element(0xa0, element(0x02, Buffer.from([2]))), // version 3
    element(0x02, Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    ecdsaWithSha256,
    commonName('Test mailbox'),
    sequence(time(-1), time(1)),
    commonName('Test mailbox'),
    publicKey.export({ type: 'spki', format: 'der' }),
    element(0xa3, sequence(isAuthority, isLoopback)),
  );
  const signature = element(0x03, Buffer.concat([Buffer.from([0]), sign('sha256', toBeSigned, privateKey)]));

  return {
    certificate: pem('CERTIFICATE', sequence(toBeSigned, ecdsaWithSha256, signature)),
    privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
};

/** One DER element: what it is, how long it is, and what is in it. */
const element = (tag: number, ...content: Buffer[]): Buffer => {
  const body = Buffer.concat(content);
  const length = body.length < 128 ? [body.length] : body.length < 256 ? [0x81, body.length] : [0x82, body.length >> 8, body.length & 255];
  return Buffer.concat([Buffer.from([tag, ...length]), body]);
};

const sequence = (...content: Buffer[]): Buffer => element(0x30, ...content);

const identifier = (hex: string): Buffer => element(0x06, Buffer.from(hex, 'hex'));

const ecdsaWithSha256 = sequence(identifier('2a8648ce3d040302'));

const commonName = (name: string): Buffer => sequence(element(0x31, sequence(identifier('550403'), element(0x0c, Buffer.from(name)))));

const time = (daysFromNow: number): Buffer => {
  const moment = new Date(Date.now() + daysFromNow * 86_400_000).toISOString();
  return element(0x18, Buffer.from(`${moment.slice(0, 19).replace(/[-T:]/g, '')}Z`));
};

const yes = element(0x01, Buffer.from([0xff]));

const isAuthority = sequence(identifier('551d13'), yes, element(0x04, sequence(yes)));

const isLoopback = sequence(identifier('551d11'), element(0x04, sequence(element(0x87, Buffer.from([127, 0, 0, 1])))));

const pem = (label: string, bytes: Buffer): string =>
  `-----BEGIN ${label}-----\n${bytes.toString('base64').match(/.{1,64}/g)?.join('\n')}\n-----END ${label}-----\n`;
