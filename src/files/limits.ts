/** How much may come, and how long it may take. Each figure that a person meets is said on the page before they choose a file. */
import type { FileKind } from './kinds.ts';

const megabyte = 1024 * 1024;

/** The largest file of each kind, in megabytes. Ten minutes of speech at 160 kbit/s, more than any telephone records it with, are under twelve. */
export const megabytes = { picture: 7, recording: 12, document: 7 } as const satisfies Readonly<Record<FileKind, number>>;

/** The largest file of a kind, in bytes. */
export const mostBytes = (kind: FileKind): number => megabytes[kind] * megabyte;

/** The most files that one question keeps. */
export const mostFiles = 5;

/** The most that one posting of a form may bring. */
export const mostAtOnce = 15 * megabyte;

/** The most that is kept for one person before they send. */
export const mostForOne = 20 * megabyte;

/** The most that is held of all files on their way in, by this process, while they arrive and wait for their turn. */
export const mostForAll = 128 * megabyte;

/** How many files are made anew at once, each by a process of its own, and how many sets are sealed at once. */
export const workers = 2;

/** How many files may wait for that; whoever brings another is asked to come back in a minute. */
export const mostWaiting = 60;

/** How long making a file anew may take, in milliseconds. */
export const patience = 20_000;

/** How much memory making a file anew may take, in kilobytes. */
export const workerMemory = 1024 * 1024;

/** More than any screen or printed page of a letter shows. */
export const longestSide = 2_400;

/** Past this a picture is a bomb, whatever its file weighs. */
export const mostPixels = 40_000_000;

/** The most pages that a document may have. */
export const mostPages = 20;
