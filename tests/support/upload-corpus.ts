/** What is sent where files may be added, and what must become of each. */
import { boastfulJpeg, canary, eicar, movingPng, movingWebp, pdf, photo, picture, pixelBomb, recording, withComment, withId3, zip } from './sample-files.ts';
import type { Ending } from '#files/kinds.ts';
import type { FileRefusal } from '#files/refusals.ts';

export interface Sent {
  /** What it is. */
  readonly what: string;
  /** What it is called where it comes from: bytes, because some are no text. */
  readonly name: string;
  readonly bytes: Buffer;
  /** The ending under which it is kept, or why it is not. */
  readonly verdict: Ending | FileRefusal;
}

const script = `<script>alert("${canary}")</script>`;
const text = (said: string): Buffer => Buffer.from(said);
const and = (...parts: readonly Buffer[]): Buffer => Buffer.concat(parts);
const bytes = (hex: string): Buffer => Buffer.from(hex.replaceAll(' ', ''), 'hex');
const svg = (inside: string) => text(`<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">${inside}</svg>`);
const office = (type: string, more: Readonly<Record<string, string>>) =>
  zip({ '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`, 'word/document.xml': `<w>${canary}</w>`, ...more });

/** All of it. Each file has a name that nobody may ever read. */
export async function uploadCorpus(): Promise<readonly Sent[]> {
  const [jpeg, png, webp, plain] = await Promise.all([photo.jpeg(), photo.png(), photo.webp(), picture(320, 240)]);
  const [webm, ogg, m4a, mp3, wav] = await Promise.all((['webm', 'ogg', 'm4a', 'mp3', 'wav'] as const).map((kind) => recording(kind))) as [Buffer, Buffer, Buffer, Buffer, Buffer];
  const as = (what: string, name: string, sent: Buffer, verdict: Sent['verdict']): Sent => ({ what, name: `${canary} ${name}`, bytes: sent, verdict });
  return [
    as('a photo with its place, JPEG', 'dad hits me.jpg', jpeg, 'jpg'),
    as('a photo with its place, PNG', 'photo.png', png, 'png'),
    as('a photo with its place, WebP', 'photo.webp', webp, 'jpg'),
    as('a WebP that moves', 'moves.webp', await movingWebp(), 'jpg'),
    as('a PNG that moves', 'moves.png', await movingPng(), 'png'),
    as('a JPEG called .pdf', 'scan.pdf', plain, 'jpg'),
    as('a JPEG with two endings', 'photo.jpg.exe', plain, 'jpg'),
    as('a JPEG whose name climbs folders', '../../../etc/passwd', plain, 'jpg'),
    as('a JPEG whose name climbs folders, other slashes', '..\\..\\windows\\system.ini', plain, 'jpg'),
    as('a JPEG with NUL in its name', 'photo.exe\0.jpg', plain, 'jpg'),
    as('a JPEG whose name reads backwards', 'photo\u202Egpj.exe', plain, 'jpg'),
    as('a JPEG whose name is mark-up', '<img src=x onerror=alert(1)>.jpg', plain, 'jpg'),
    as('a JPEG whose name is very long', `${'n'.repeat(4_000)}.jpg`, plain, 'jpg'),
    as('a JPEG that is an archive too', 'photo.jpg', and(plain, zip({ 'run.js': canary })), 'jpg'),
    as('a JPEG that is a web page too', 'photo.html', and(withComment(plain, script), text(`<html>${script}`)), 'jpg'),
    as('a JPEG that is a program of a web server too', 'photo.php', withComment(plain, `<?php system("${canary}"); ?>`), 'jpg'),
    as('a JPEG with a virus behind its end', 'photo.jpg', and(plain, text(eicar + canary)), 'jpg'),
    as('a picture of 144 million pixels', 'large.png', pixelBomb(), 'tooManyPixels'),
    as('a picture that boasts of 4,225 million pixels', 'large.jpg', await boastfulJpeg(), 'tooManyPixels'),
    as('half a JPEG', 'half.jpg', plain.subarray(0, 500), 'damaged'),
    as('half a PNG', 'half.png', png.subarray(0, 1_500), 'damaged'),
    as('a PNG with a broken part', 'broken.png', and(png.subarray(0, 1_500), bytes('deadbeef'), png.subarray(1_504)), 'damaged'),
    as('nothing', 'empty.jpg', Buffer.alloc(0), 'empty'),
    as('a picture of more than seven megabytes', 'heavy.jpg', and(plain, Buffer.alloc(7 * 1024 * 1024, canary)), 'tooBig'),
    as('a recording of more than twelve megabytes', 'heavy.wav', and(wav, Buffer.alloc(12 * 1024 * 1024, canary)), 'tooBig'),
    as('a photo as some telephones keep it', 'IMG_0001.HEIC', and(bytes('00000018'), text('ftypheic\0\0\0\0mif1heic'), Buffer.alloc(64)), 'heic'),
    as('an AVIF', 'photo.avif', and(bytes('0000001c'), text('ftypavif\0\0\0\0avifmif1miaf'), Buffer.alloc(64)), 'wrongType'),
    as('a GIF that is a script too', 'moves.gif', text(`GIF89a/*\x01\x00\x01\x00\x80\x00*/=1;alert("${canary}")`), 'wrongType'),
    as('a TIFF', 'scan.tif', and(text('II*\0'), Buffer.alloc(64)), 'wrongType'),
    as('a BMP', 'scan.bmp', and(text('BM'), Buffer.alloc(64)), 'wrongType'),
    as('a drawing with a script in it', 'drawing.svg', svg(script), 'wrongType'),
    as('a drawing that fetches', 'drawing.svg', svg(`<image xlink:href="http://127.0.0.1/${canary}"/>`), 'wrongType'),
    as('a web page called .jpg', 'page.jpg', text(`<!doctype html>${script}`), 'wrongType'),
    as('a program of Windows called .png', 'tool.png', and(text('MZ'), Buffer.alloc(200), text(canary)), 'wrongType'),
    as('a program of Linux', 'tool', and(bytes('7f454c46 020101'), Buffer.alloc(200)), 'wrongType'),
    as('a program of the web', 'tool.wasm', bytes('0061736d 01000000'), 'wrongType'),
    as('a script of a shell called .mp3', 'song.mp3', text(`#!/bin/sh\necho ${canary}\n`), 'wrongType'),
    as('a virus', 'eicar.com', text(eicar), 'wrongType'),
    as('an archive', 'files.zip', zip({ 'eicar.com': eicar }), 'wrongType'),
    as('a document of Word', 'letter.docx', office('application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml', {}), 'wrongType'),
    as('a document of Word with macros', 'letter.docm', office('application/vnd.ms-word.document.macroEnabled.main+xml', { 'word/vbaProject.bin': canary }), 'wrongType'),
    as('an old document of Word', 'letter.doc', and(bytes('d0cf11e0a1b11ae1'), Buffer.alloc(600)), 'wrongType'),
    as('a text', 'note.txt', text(canary), 'wrongType'),
    as('a PDF', 'report.pdf', pdf(), 'pdf'),
    as('a PDF that runs a script', 'report.pdf', pdf({ catalogue: `/OpenAction << /S /JavaScript /JS (app.alert\\("${canary}"\\)) >>` }), 'pdf'),
    as('a PDF that starts a program', 'report.pdf', pdf({ catalogue: `/OpenAction << /S /Launch /F (${canary}.exe) >>` }), 'pdf'),
    as('a PDF with a file inside', 'report.pdf', pdf({ catalogue: `/Names << /EmbeddedFiles << /Names [(${canary}) 4 0 R] >> >>`, objects: [`<< /Type /Filespec /F (${canary}.exe) /EF << /F 5 0 R >> >>`, `<< /Type /EmbeddedFile /Length ${eicar.length} >>\nstream\n${eicar}\nendstream`] }), 'pdf'),
    as('a PDF that sends forms', 'report.pdf', pdf({ catalogue: `/AA << /WC << /S /URI /URI (http://127.0.0.1/${canary}) >> >>` }), 'pdf'),
    as('a PDF that is an archive too', 'report.pdf', and(pdf(), zip({ 'run.js': canary })), 'pdf'),
    as('a PDF of a poster', 'report.pdf', pdf({ box: '0 0 14400 14400' }), 'pdf'),
    as('a PDF of 20 pages', 'report.pdf', pdf({ pages: 20 }), 'pdf'),
    as('a PDF of 21 pages', 'report.pdf', pdf({ pages: 21 }), 'tooManyPages'),
    as('the beginning of a PDF', 'report.pdf', pdf().subarray(0, 200), 'damaged'),
    as('a PDF with a password', 'report.pdf', and(pdf().subarray(0, pdf().lastIndexOf('trailer')), text('trailer\n<< /Size 4 /Root 1 0 R /Encrypt << /Filter /Standard /V 1 /R 2 /O (00000000000000000000000000000000) /U (00000000000000000000000000000000) /P -1 >> /ID [(a) (a)] >>\nstartxref\n'), text(`${pdf().lastIndexOf('xref\n0')}\n%%EOF\n`)), 'damaged'),
    as('a recording from Chromium or Firefox', 'recording.webm', webm, 'webm'),
    as('a recording from Firefox', 'recording.ogg', ogg, 'ogg'),
    as('a recording from Safari or an iPhone', 'recording.m4a', m4a, 'm4a'),
    as('a recording with its titles, MP3', 'recording.mp3', withId3(mp3, canary), 'mp3'),
    as('a recording with its titles, WAV', 'recording.wav', wav, 'wav'),
    as('an MP3 that is a web page too', 'song.html', and(withId3(mp3, script), text(`<html>${script}`)), 'mp3'),
    as('a web page before an MP3', 'song.mp3', and(text(`<html>${script}`), mp3), 'wrongType'),
    as('a WAV that is a web page too', 'sound.wav', and(wav, text(`<html>${script}`)), 'wav'),
    as('a WebM with a tail', 'sound.webm', and(webm, text(`<html>${script}`)), 'webm'),
    as('an Ogg with a tail', 'sound.ogg', and(ogg, text(`<html>${script}`)), 'ogg'),
    as('an M4A with a tail', 'sound.m4a', and(m4a, text(`<html>${script}`)), 'm4a'),
    as('words called .mp3', 'song.mp3', text(canary.repeat(500)), 'wrongType'),
    as('the beginning of a WebM and then nothing of the sort', 'sound.webm', and(webm.subarray(0, 60), Buffer.alloc(5_000, canary)), 'damaged'),
    as('an M4A without its sound', 'sound.m4a', m4a.subarray(0, 400), 'damaged'),
    as('a recording of nothing', 'sound.webm', await recording('webm', { packets: 0 }), 'damaged'),
    as('a film, WebM', 'film.webm', await recording('webm', { film: true }), 'video'),
    as('a film, MP4', 'film.mp4', await recording('m4a', { film: true }), 'video'),
    as('a film, AVI', 'film.avi', and(text('RIFF\x10\0\0\0AVI LIST'), Buffer.alloc(64)), 'video'),
    as('a list of films called .mp4', 'film.mp4', text(`#EXTM3U\n#EXTINF:10,\nfile:///etc/passwd\nhttp://127.0.0.1/${canary}\n`), 'wrongType'),
    as('a list of files for a film called .mp4', 'film.mp4', text(`ffconcat version 1.0\nfile /etc/passwd\n`), 'wrongType'),
  ];
}
