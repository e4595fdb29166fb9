/**
 * Words that may mean that somebody is not safe, where nobody was asked. They raise a message for a person to read the same day; they
 * never lower anything, answer anybody or change a page. Thanks are few and a false alarm costs a minute, so the lists are plain
 * rather than clever. The compliments that three councils printed in their reports raise none.
 */

/** How such words begin: whatever follows, “harm” finds “harmed”. Where that would find too much, the whole word stands in the next list. */
const beginnings = [
  'abus', 'afraid', 'assault', 'bruis', 'danger', 'frighten', 'harmed', 'harming', 'hitting', 'hurt', 'kicked', 'kicking', 'kill', 'molest', 'neglect', 'overdos', 'punch',
  'scared', 'self-harm', 'slapp', 'strangl', 'suicid', 'terrified', 'threat', 'unsafe', 'violen',
  // Welsh words with each change of their first letter.
  'anniogel', 'bwrw', 'fwrw', 'mwrw', 'brifo', 'frifo', 'mrifo', 'bygwth', 'fygwth', 'mygwth', 'camdri', 'gamdri', 'chamdri', 'nghamdri', 'cam-dri', 'gam-dri', 'cham-dri', 'ngham-dri',
  'dychryn', 'ddychryn', 'nychryn', 'esgeulus', 'hunanladd', 'hunan-laddiad', 'hunan-niwed', 'lladd', 'niwed', 'perygl', 'berygl', 'pherygl', 'mherygl', 'treisi', 'dreisi', 'threisi', 'nhreisi',
] as const;

const wholeWords = [
  'beats', 'beats me', 'beat me', 'beaten', 'harm', 'harms', 'hit', 'hits', 'kicks', 'not safe', 'isn’t safe', 'wasn’t safe', 'don’t feel safe', 'didn’t feel safe', 'rape', 'raped', 'self harm', 'slaps', 'touched me', 'touches me',
  'ddim yn ddiogel', 'nac yn ddiogel', 'nid yw’n ddiogel', 'ofn', 'trais', 'drais', 'thrais', 'nhrais', 'taro', 'daro', 'tharo', 'nharo',
] as const;

const worrying = new RegExp(`(?<!\\p{L})(?:${beginnings.join('|')}|(?:${wholeWords.join('|')})(?!\\p{L}))`, 'iu');

/** Whether a text holds any of them, with either kind of apostrophe. */
export const hasWorryingWords = (text: string): boolean => worrying.test(text.replaceAll('\'', '’'));

// The question can be answered like one that asks for yes or no.
const no = /^[\s\p{P}]*(?:no|none|nope|nothing|not (?:really|at all)|n ?\/? ?a|na|nac? oes|nag oes|dim(?: byd)?)[\s\p{P}]*$/iu;

/** Whether a line that has room for a worry holds one. */
export const isWorry = (line: string): boolean => line.trim() !== '' && !no.test(line);
