/**
 * Words that may mean that somebody is not safe, whether or not anybody was asked: a child may say that they are safe because of who sits
 * beside them. They raise a message for a person to read the same day; they never lower anything, answer anybody or change a page. A false
 * alarm costs a minute, so the lists are plain rather than clever. The compliments that three councils printed in their reports raise none.
 */

/** How such words begin: whatever follows, “harm” finds “harmed”. Where that would find too much, the whole word stands in the next list. */
const beginnings = [
  'abus', 'afraid', 'assault', 'bruis', 'chok', 'danger', 'frighten', 'frightn', 'groom', 'harmed', 'harming', 'hitting', 'hurt', 'kicked', 'kicking', 'kill', 'knife', 'molest',
  'neglect', 'overdos', 'private part', 'punch', 'scard', 'scared', 'self-harm', 'sexual', 'skared', 'slapp', 'smack', 'stabb', 'starv', 'strangl', 'suicid', 'terrified', 'threat',
  'undress', 'unsafe', 'violen',
  // Welsh words with each change of their first letter.
  'anaf', 'anniogel', 'bwrw', 'fwrw', 'mwrw', 'brifo', 'frifo', 'mrifo', 'bygwth', 'fygwth', 'mygwth', 'camdri', 'gamdri', 'chamdri', 'nghamdri', 'cam-dri', 'gam-dri', 'cham-dri', 'ngham-dri',
  'cleisi', 'gleisi', 'chleisi', 'nghleisi', 'cyffwrdd', 'gyffwrdd', 'chyffwrdd', 'nghyffwrdd', 'cyffyrdd', 'gyffyrdd', 'chyffyrdd', 'cyllell', 'gyllell', 'chyllell', 'nghyllell',
  'dychryn', 'ddychryn', 'nychryn', 'esgeulus', 'hunanladd', 'hunan-laddiad', 'hunan-niwed', 'lladd', 'ladd', 'niwed', 'niweid', 'rhannau preifat', 'rannau preifat', 'rhywiol', 'rywiol',
  'smacio', 'twtsi', 'dwtsi', 'thwtsi', 'perygl', 'berygl', 'pherygl', 'mherygl', 'treisi', 'dreisi', 'threisi', 'nhreisi',
] as const;

const wholeWords = [
  'beats', 'beats me', 'beat me', 'beat us', 'beaten', 'beating', 'a belt', 'his belt', 'her belt', 'the belt', 'burned me', 'burns me', 'burnt me', 'grabbed me', 'grabs me', 'pushed me', 'pushes me',
  'harm', 'harms', 'hit', 'hits', 'kicks', 'locked me', 'locks me', 'naked', 'nudes', 'our secret', 'ran away', 'run away', 'rape', 'raped', 'scares', 'self harm', 'slap', 'slaps', 'stab',
  'not safe', 'isn’t safe', 'wasn’t safe', 'don’t feel safe', 'didn’t feel safe', 'never feel safe', 'never safe',
  'touch me', 'touched me', 'touches me', 'touching me', 'touch my', 'touched my', 'touches my', 'touching my',
  'scream at me', 'screamed at me', 'screaming at me', 'screams at me', 'shout at me', 'shouted at me', 'shouting at me', 'shouts at me', 'shouts at us', 'yells at me', 'yelled at me',
  'cut myself', 'cuts myself', 'cutting myself', 'cut herself', 'cuts herself', 'cutting herself', 'cut himself', 'cuts himself', 'cutting himself', 'cuts themselves', 'cutting themselves',
  'wanna die', 'want to die', 'wants to die', 'wanted to die', 'wish i was dead', 'wish i were dead', 'better off dead', 'be dead', 'end my life', 'don’t want to be alive',
  // “I don’t want to live with them” is about a home; only with these is it about a life.
  'don’t want to live any more', 'don’t want to live anymore',
  'ddim yn ddiogel', 'nac yn ddiogel', 'nid yw’n ddiogel', 'ofn', 'trais', 'drais', 'thrais', 'nhrais', 'taro', 'daro', 'tharo', 'nharo',
  'â belt', 'â’r belt', 'gyda belt', 'efo belt', 'ei felt', 'y belt', 'clais', 'curo fi', 'guro fi', 'fy nghuro', 'cicio fi', 'gicio fi', 'fy nghicio', 'fy nghloi', 'fy ngwthio', 'fy nhagu', 'llwgu', 'noeth', 'ein cyfrinach',
  'gweiddi ar fi', 'gweiddi arna i', 'gweiddi arnaf', 'gweiddi arnon ni', 'weiddi arna i', 'weiddi arnaf', 'weiddi arnon ni', 'sgrechian arna i', 'rhedeg i ffwrdd', 'redeg i ffwrdd',
  'torri fy hun', 'torri fy hunan', 'dorri fy hun', 'dorri fy hunan', 'thorri fy hun', 'torri ei hun', 'dorri ei hun', 'thorri ei hun',
  'am farw', 'eisiau marw', 'isio marw', 'moyn marw', 'ddim eisiau byw mwy', 'ddim isio byw mwy', 'ddim moyn byw mwy', 'ddim eisiau bod yn fyw',
] as const;

const worrying = new RegExp(`(?<!\\p{L})(?:${beginnings.join('|')}|(?:${wholeWords.join('|').replaceAll('’', '’?')})(?!\\p{L}))`, 'iu');

/** Whether a text holds any of them, with either kind of apostrophe or with none. */
export const hasWorryingWords = (text: string): boolean => worrying.test(text.replaceAll('\'', '’'));

// The question can be answered like one that asks for yes or no.
const no = /^[\s\p{P}]*(?:no|none|nope|nothing|not (?:really|at all)|n ?\/? ?a|na|nac? oes|nag oes|dim(?: byd)?)[\s\p{P}]*$/iu;

/** Whether a line that has room for a worry holds one. */
export const isWorry = (line: string): boolean => line.trim() !== '' && !no.test(line);
