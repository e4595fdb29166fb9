/** Files as people and attackers send them, made here: pictures, recordings, documents, and what only pretends to be one. */
import { crc32, deflateSync } from 'node:zlib';
import {
  BufferTarget, EncodedAudioPacketSource, EncodedPacket, EncodedVideoPacketSource, Mp3OutputFormat, Mp4OutputFormat, OggOutputFormat, Output, WavOutputFormat, WebMOutputFormat, type AudioCodec,
  type OutputFormat,
} from 'mediabunny';
import sharp, { type Sharp } from 'sharp';

/** What no file may still hold once it has been kept. */
export const canary = 'Dryw-7316';

const drawing = (width = 320, height = 240): Sharp =>
  sharp({ create: { width, height, channels: 3, background: '#2b6763' } }).composite([
    { input: { create: { width: Math.ceil(width / 2), height: Math.ceil(height / 2), channels: 4, background: '#ffd166' } }, left: 8, top: 8 },
  ]);

const taken = { IFD0: { Copyright: canary, Model: `Camera of ${canary}` }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 48/1 0/1', GPSLongitudeRef: 'W', GPSLongitude: '2/1 42/1 0/1' } };

const photographed = (): Sharp => drawing().withExif(taken).withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="${canary}"/></rdf:RDF></x:xmpmeta>`);

/** Photos that say where they were taken, by whom and with what. */
export const photo = {
  jpeg: () => photographed().jpeg().toBuffer(),
  png: async () => withText(await photographed().png().toBuffer()),
  webp: () => photographed().webp().toBuffer(),
};

/** A picture of plain colours, of a size. */
export const picture = (width: number, height: number): Promise<Buffer> => drawing(width, height).jpeg().toBuffer();

/** A picture that no JPEG can make small. */
export const noise = async (width: number, height: number): Promise<Buffer> =>
  sharp(Buffer.from(Array.from({ length: width * height * 3 }, (_, at) => (at * 2_654_435_761) >>> 24)), { raw: { width, height, channels: 3 } }).jpeg({ quality: 100, chromaSubsampling: '4:4:4' }).toBuffer();

/** One part of a PNG. */
function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const around = Buffer.alloc(8);
  around.writeUInt32BE(data.length);
  around.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([around.subarray(0, 4), named, around.subarray(4)]);
}

const afterHeader = (png: Buffer, extra: Buffer): Buffer => Buffer.concat([png.subarray(0, 33), extra, png.subarray(33)]);

const withText = (png: Buffer): Buffer => afterHeader(png, chunk('tEXt', Buffer.from(`Comment\0${canary}`)));

/** A PNG that says it moves. */
export const movingPng = async (): Promise<Buffer> => afterHeader(await drawing().png().toBuffer(), chunk('acTL', Buffer.from([0, 0, 0, 2, 0, 0, 0, 0])));

/** A WebP of three frames. */
export const movingWebp = (): Promise<Buffer> =>
  sharp(Buffer.from(Array.from({ length: 64 * 192 * 3 }, (_, at) => Math.floor(at / (64 * 64 * 3)) * 80)), { raw: { width: 64, height: 192, channels: 3, pageHeight: 64 } }).webp({ loop: 0, delay: [100, 100, 100] }).toBuffer();

/** 144 million pixels in a few kilobytes. */
export function pixelBomb(side = 12_000): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side);
  header.writeUInt32BE(side, 4);
  header[8] = 1;
  const rows = deflateSync(Buffer.alloc((Math.ceil(side / 8) + 1) * side), { level: 9 });
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), chunk('IHDR', header), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))]);
}

/** A JPEG whose header promises more than four thousand million pixels. */
export async function boastfulJpeg(): Promise<Buffer> {
  const jpeg = await picture(64, 64);
  const frame = jpeg.indexOf(Buffer.from([0xff, 0xc0]));
  jpeg.writeUInt16BE(65_000, frame + 5);
  jpeg.writeUInt16BE(65_000, frame + 7);
  return jpeg;
}

/** A JPEG with a comment behind its beginning. */
export const withComment = (jpeg: Buffer, comment: string): Buffer => {
  const said = Buffer.from(comment);
  return Buffer.concat([jpeg.subarray(0, 2), Buffer.from([0xff, 0xfe, (said.length + 2) >> 8, (said.length + 2) & 255]), said, jpeg.subarray(2)]);
};

interface Sound {
  readonly format: OutputFormat;
  readonly codec: AudioCodec;
  readonly packet: Uint8Array<ArrayBuffer>;
  readonly seconds: number;
  readonly config: AudioDecoderConfig;
}

const bytes = (...values: readonly number[]) => new Uint8Array(values);
const opusHead = bytes(...Buffer.from('OpusHead'), 1, 1, 0x38, 1, 0x80, 0xbb, 0, 0, 0, 0, 0);
const opus = { codec: 'opus', packet: bytes(0xf8, 0xff, 0xfe), seconds: 0.02, config: { codec: 'opus', sampleRate: 48_000, numberOfChannels: 1, description: opusHead } } as const;
const mp3Frame = new Uint8Array(417);
mp3Frame.set([0xff, 0xfb, 0x90, 0xc4]);

// Silence, as each way of recording writes it.
const sounds = {
  webm: () => ({ ...opus, format: new WebMOutputFormat() }),
  ogg: () => ({ ...opus, format: new OggOutputFormat() }),
  m4a: () => ({
    format: new Mp4OutputFormat(), codec: 'aac', packet: bytes(0x00, 0xc8, 0x00, 0x80, 0x23, 0x80), seconds: 1024 / 44_100,
    config: { codec: 'mp4a.40.2', sampleRate: 44_100, numberOfChannels: 1, description: bytes(0x12, 0x08) },
  }),
  mp3: () => ({ format: new Mp3OutputFormat(), codec: 'mp3', packet: mp3Frame, seconds: 1152 / 44_100, config: { codec: 'mp3', sampleRate: 44_100, numberOfChannels: 2 } }),
  wav: () => ({ format: new WavOutputFormat(), codec: 'pcm-s16', packet: new Uint8Array(1_600), seconds: 0.1, config: { codec: 'pcm-s16', sampleRate: 8_000, numberOfChannels: 1 } }),
} as const satisfies Record<string, () => Sound>;

/** A recording of silence that says who made it. `film` puts a picture beside the sound. */
export async function recording(kind: keyof typeof sounds, { packets = 100, film = false } = {}): Promise<Buffer> {
  const { format, codec, packet, seconds, config }: Sound = sounds[kind]();
  const output = new Output({ format, target: new BufferTarget() });
  const sound = new EncodedAudioPacketSource(codec);
  output.addAudioTrack(sound);
  const pictures = new EncodedVideoPacketSource('vp8');
  if (film) output.addVideoTrack(pictures, { frameRate: 25 });
  output.setMetadataTags({ title: canary, comment: `${canary} GPS` });
  await output.start();
  if (film) await pictures.add(new EncodedPacket(bytes(0x10, 0x02, 0x00, 0x9d, 0x01, 0x2a, 0x10, 0x00, 0x10, 0x00), 'key', 0, 0.04), { decoderConfig: { codec: 'vp8', codedWidth: 16, codedHeight: 16 } });
  for (let at = 0; at < packets; at += 1) await sound.add(new EncodedPacket(packet, 'key', at * seconds, seconds), at === 0 ? { decoderConfig: config } : undefined);
  await output.finalize();
  return Buffer.from(output.target.buffer ?? new ArrayBuffer());
}

/** A recording with something beside its sound before it. */
export const withId3 = (mp3: Buffer, said: string): Buffer => {
  const text = Buffer.concat([Buffer.from([0]), Buffer.from(said, 'latin1')]);
  const frame = Buffer.concat([Buffer.from('TIT2'), size(text.length, 8), Buffer.alloc(2), text]);
  return Buffer.concat([Buffer.from('ID3\x03\0\0', 'latin1'), size(frame.length, 7), frame, mp3]);
};

const size = (length: number, bits: 7 | 8): Buffer => Buffer.from([3, 2, 1, 0].map((place) => (length >> (place * bits)) & (2 ** bits - 1)));

/** A PDF of so many pages; `catalogue` is added to what it says of itself, and `objects` are hidden in it. */
export function pdf({ pages = 1, catalogue = '', objects = [], box = '0 0 595 842' }: { readonly pages?: number; readonly catalogue?: string; readonly objects?: readonly string[]; readonly box?: string } = {}): Buffer {
  const shown = `BT /F1 24 Tf 72 700 Td (Report of the meeting) Tj ET 1 0 0 rg 100 100 200 200 re f`;
  const place = (page: number) => 4 + objects.length + page;
  const written = [
    `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`,
    `<< /Type /Pages /Count ${pages} /Kids [${Array.from({ length: pages }, (_, page) => `${place(page)} 0 R`).join(' ')}] >>`,
    `<< /Length ${shown.length} >>\nstream\n${shown}\nendstream`,
    ...objects,
    ...Array.from({ length: pages }, () => `<< /Type /Page /Parent 2 0 R /MediaBox [${box}] /Contents 3 0 R /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>`),
  ];
  let file = '%PDF-1.7\n';
  const starts = written.map((object, at) => {
    const start = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return start;
  });
  const table = file.length;
  file += `xref\n0 ${written.length + 1}\n0000000000 65535 f \n${starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('')}`;
  file += `trailer\n<< /Size ${written.length + 1} /Root 1 0 R /Info << /Author (${canary}) >> >>\nstartxref\n${table}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

/** An archive of uncompressed files. */
export function zip(entries: Readonly<Record<string, string>>): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [name, said] of Object.entries(entries)) {
    const [label, data] = [Buffer.from(name), Buffer.from(said)];
    const head = Buffer.alloc(30);
    head.write('PK\x03\x04', 'latin1');
    head.writeUInt32LE(crc32(data), 14);
    head.writeUInt32LE(data.length, 18);
    head.writeUInt32LE(data.length, 22);
    head.writeUInt16LE(label.length, 26);
    locals.push(head, label, data);
    const listed = Buffer.alloc(46);
    listed.write('PK\x01\x02', 'latin1');
    head.copy(listed, 6, 4, 28);
    listed.writeUInt32LE(offset, 42);
    central.push(listed, label);
    offset += head.length + label.length + data.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(Object.keys(entries).length, 8);
  end.writeUInt16LE(Object.keys(entries).length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

/** The harmless text that every virus scanner knows. */
export const eicar = 'X5O!P%@AP[4\\PZX54(P^)7CC)7}$' + 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*';
