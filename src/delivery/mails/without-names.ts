/**
 * A proposal of how somebody’s words could be quoted: names become XX, as councils print them in their reports. Names that the form asked
 * for are replaced; other words that look like names are only marked, because a program cannot tell Rose from a rose. A person must read
 * it before anything is published, and nothing here publishes.
 */

/** Words as they might be quoted, and what a reader should look at. */
export interface Proposal {
  /** The words with XX for the names that are known, and [Word: XX?] for each word that may be one. */
  readonly words: string;
  /** The words that may be names, each once. */
  readonly doubtful: readonly string[];
}

/** Proposes a quotation. `known` is what was typed where the form asks for a name. */
export function withoutNames(text: string, known: readonly string[]): Proposal {
  const names = known.flatMap(namesIn);
  const doubtful = new Set<string>();
  const words = text.replace(reachable, 'XX').replace(word, (found, at: number, whole: string) => {
    if (names.some((name) => isName(found, name))) return 'XX';
    if (!mayBeName(found, whole.slice(0, at))) return found;
    doubtful.add(found);
    return `[${found}: XX?]`;
  });
  return { words, doubtful: [...doubtful] };
}

// An address or a number finds a person as surely as a name does.
const reachable = /[^\s@<>]+@[^\s@<>]+\.[^\s@<>.,;]+|\+?\d[\d ()-]{7,}\d/gu;

// A word may hold an apostrophe or a hyphen, but what an apostrophe adds at its end (Jo’s, Siân’n) is no part of a name.
const word = /\p{L}[\p{L}\p{M}]*(?:(?:[’'](?=\p{Lu})|-)\p{L}[\p{L}\p{M}]*)*/gu;

/** The words of a field that are names: with a capital where any word has one, and else all that are not everyday words. */
function namesIn(typed: string): readonly string[] {
  const words = typed.match(word) ?? [];
  const capitals = words.filter((one) => startsLarge(one));
  return (capitals.length > 0 ? capitals : words).filter((one) => !everyday.has(one.toLowerCase()));
}

/** Whether a word is this name: as it was typed, or with a capital; in small letters only where the word is not an everyday one. */
const isName = (found: string, name: string): boolean =>
  same(found) === same(name) && (startsLarge(found) || !startsLarge(name) || !doubles.has(found));

/** A capital in the middle of a sentence; or at the beginning of one, unless the word often begins sentences. Words in capitals throughout say nothing. */
function mayBeName(found: string, before: string): boolean {
  if (!startsLarge(found) || everyday.has(found.toLowerCase())) return false;
  if (found.length > 1 && found === found.toUpperCase()) return false;
  return !beginsSentence.test(before) || !beginners.has(found.toLowerCase());
}

const same = (one: string): string => one.normalize('NFC').toLowerCase();

const startsLarge = (one: string): boolean => /^\p{Lu}/u.test(one);

const beginsSentence = /(?:^|[.!?…:]["”’)\]]*\s+|\n\s*|["“‘(]\s*)$/u;

const listed = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

// Written with a capital without being a name, or about a job and not a person; in both languages.
const everyday = listed(`
  i i’m i’ve i’d i’ll mr mrs ms miss dr mum mummy mam dad daddy nan nana nain taid mam-gu tad-cu gran granny grandma grandad grandpa auntie uncle
  the a an and of in at for from to with my our your his her their this that she he they we it
  team teams social worker workers family families solutions service services support centre center children child’s children’s child young people person care carer carers leaver leavers
  foster fostering adoption assessment manager council county school court contact respite placement duty hub key lady man woman who which north south east west mid
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december christmas easter
  welsh english wales england britain god sw send ehcp cin lac
  y yr a ac o i yn ar am gan gyda tîm gweithiwr gweithwyr cymdeithasol teulu gwasanaeth gwasanaethau plant plentyn canolfan cymorth maethu mabwysiadu gofal gofalwr rheolwr cyngor ysgol llys
  llun mawrth mercher iau gwener sadwrn sul ionawr chwefror ebrill mai mehefin gorffennaf awst medi hydref tachwedd rhagfyr nadolig pasg cymraeg saesneg cymru lloegr duw
`);

// Names that are words as well: in small letters they are the word.
const doubles = listed('will may grace hope joy faith mark bill rose dawn rob pat sue art frank grant rich dean drew skip gene miles chase summer autumn gwen haf eira mai non');

// What sentences begin with, beside the words above.
const beginners = listed(`
  thank thanks please just like words without when whenever while since because so but if although after before during throughout from for with within then there here now today always never nothing nobody
  everyone everybody everything every all both each many most much more some such you you’re you’ve your we’re we’ve it’s that’s there’s these those what where how why who one two three first second third last next
  also even still though however honestly really truly very absolutely amazing brilliant excellent fantastic great good lovely wonderful kind best well done going having being feeling knowing looking
  don’t didn’t couldn’t can’t wouldn’t could can would should has have had is are was were been be do does did as by on up over through once until only not no yes hello hi dear regards kindest words
  things life today tonight yesterday tomorrow recently initially eventually finally unfortunately sadly happily meeting working visiting helping talking
  diolch mae mi fe roedd roeddwn roedden bu buodd byddai bydd dw dwi rydw rydyn rydym dydy doedd does gwnaeth cafodd daeth helpodd gwrandawodd ffoniodd heb ers pan os ond felly achos er erbyn nawr heddiw popeth pawb
  neb hi nhw ni fi chi ti ef hwn hon hyn dyna dyma gallwn gallai hoffwn hoffem bob llawer gwych anhygoel ardderchog da
`);
