/**
 * Packs a recording anew. The sound stays exactly as it was recorded, because it may be evidence; titles, places, pictures and
 * whatever else stood around it do not come along.
 */
import {
  BufferSource, BufferTarget, EncodedAudioPacketSource, EncodedPacketSink, Input, Mp3OutputFormat, Mp4OutputFormat, MP3, MP4, OGG, OggOutputFormat, Output, WAVE, WavOutputFormat,
  WEBM, WebMOutputFormat, type InputAudioTrack, type InputFormat, type OutputFormat,
} from 'mediabunny';
import type { Ending } from './kinds.ts';
import type { Remade } from './remade.ts';

const formats = {
  webm: { reads: WEBM, writes: () => new WebMOutputFormat() },
  m4a: { reads: MP4, writes: () => new Mp4OutputFormat({ fastStart: 'in-memory' }) },
  ogg: { reads: OGG, writes: () => new OggOutputFormat() },
  mp3: { reads: MP3, writes: () => new Mp3OutputFormat() },
  wav: { reads: WAVE, writes: () => new WavOutputFormat() },
} as const satisfies Partial<Record<Ending, { readonly reads: InputFormat; readonly writes: () => OutputFormat }>>;

/** The endings that recordings have. */
export type Sound = keyof typeof formats;

/** Makes a recording anew. A film is no recording, and a file without any sound in it has lost it. */
export async function remakeRecording(bytes: Buffer, ending: Sound): Promise<Remade> {
  const { reads, writes } = formats[ending];
  const input = new Input({ source: new BufferSource(new Uint8Array(bytes)), formats: [reads] });
  const tracks = await input.getTracks();
  if (tracks.some((track) => track.isVideoTrack())) return { refused: 'video' };
  const [track, ...others] = await input.getAudioTracks();
  if (others.length > 0) return { refused: 'wrongType' };
  if (!track) return { refused: 'damaged' };
  const output = new Output({ format: writes(), target: new BufferTarget() });
  const packets = await copySound(track, output);
  if (packets === 0 || !output.target.buffer) return { refused: 'damaged' };
  return { ending, bytes: Buffer.from(output.target.buffer) };
}

/** Copies the sound packet by packet; says how many there were. */
async function copySound(track: InputAudioTrack, output: Output): Promise<number> {
  const [codec, decoderConfig] = [await track.getCodec(), await track.getDecoderConfig()];
  if (codec === null || decoderConfig === null) return 0;
  const sound = new EncodedAudioPacketSource(codec);
  output.addAudioTrack(sound);
  await output.start();
  let packets = 0;
  let late = 0;
  for await (const packet of new EncodedPacketSink(track).packets()) {
    // Some recorders let the sound begin before nought, where no file can hold it.
    if (packets === 0) late = Math.max(0, -packet.timestamp);
    await sound.add(packet.clone({ timestamp: packet.timestamp + late }), packets === 0 ? { decoderConfig } : undefined);
    packets += 1;
  }
  if (packets > 0) await output.finalize();
  return packets;
}
