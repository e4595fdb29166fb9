/**
 * A council may have its pages for children read by a person. Each reading is a row in the council’s profile, and a file in a folder beside
 * the profile that is called as the council is.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Council } from './council.ts';

/** Which page of which form, in which words and language. */
export interface Reading {
  readonly journey: string;
  readonly step: string;
  readonly wording: 'simple' | 'more';
  readonly language: 'en' | 'cy';
}

/** The address of the recording of a page; undefined where the council has none. */
export function recordingOf(council: Council, { journey, step, wording, language }: Reading): string | undefined {
  const found = council.recordings?.find((row) => row.journey === journey && row.step === step && row.wording === wording && row.language === language);
  return found && addressOfRecording(council, found.file);
}

/** Where the site serves a file of a council. */
export const addressOfRecording = ({ id }: Council, file: string): string => `/recordings/${id}/${file}`;

/** The folder that holds a council’s recordings. */
export const recordingsFolder = (councilsFolder: string, { id }: Council): string => join(councilsFolder, id);

/** What is wrong with a council’s recordings: a file that is not there, or two for the same page. */
export function recordingFaults(councilsFolder: string, council: Council): readonly string[] {
  const { recordings = [] } = council;
  const folder = recordingsFolder(councilsFolder, council);
  const missing = recordings.filter(({ file }) => !existsSync(join(folder, file))).map(({ file }) => `recordings: there is no ${join(folder, file)}`);
  const pages = Map.groupBy(recordings, ({ journey, step, wording, language }) => `${journey}, ${step}, ${wording}, ${language}`);
  return [...missing, ...[...pages].filter(([, rows]) => rows.length > 1).map(([page]) => `recordings: more than one for ${page}`)];
}
