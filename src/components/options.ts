/** What our own components take: words, and what a journey or a case has worked out. No component knows either. */
import type { Language } from '#i18n/languages.ts';
import type { DrawingGiven } from '#islands/open-drawing.tsx';
import type { RecorderGiven } from '#islands/open-recorder.tsx';

/** A question as it is drawn: in the person’s language, with what they answered and what was wrong with it. */
export interface DrawnQuestion {
  readonly kind: 'choice' | 'choices' | 'line' | 'long-line' | 'text' | 'email' | 'telephone' | 'files';
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly options?: readonly DrawnOption[] | undefined;
  readonly value: string | readonly string[];
  readonly error?: string | undefined;
  /** On a page of one question, the question is the heading. */
  readonly asHeading: boolean;
  /** What the browser may offer, where the answer is the person’s own name or address. */
  readonly autocomplete?: string | undefined;
  /** Where files can be added. */
  readonly files?: DrawnFiles | undefined;
}

/** The files of a question as they are drawn. */
export interface DrawnFiles {
  readonly takes: 'recording' | 'picture' | 'file';
  /** What the browser offers to choose from. */
  readonly accept: string;
  readonly kept: readonly DrawnFile[];
  /** One for each way in which files were wrong. */
  readonly errors: readonly string[];
  /** What makes a file to add, where script runs. */
  readonly recorder?: RecorderGiven | undefined;
  readonly drawing?: DrawingGiven | undefined;
  readonly words: {
    readonly add: string;
    readonly remove: string;
    /** What a screen reader calls the list of kept files. */
    readonly kept: string;
  };
}

/** A kept file in the list beside its field. */
export interface DrawnFile {
  readonly id: string;
  readonly name: string;
  readonly size: string;
  /** What the button that takes it out is about, so that each is called something else. */
  readonly removes: string;
}

/** One option of a question. */
export interface DrawnOption {
  readonly value: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** “None of these”: it stands last, apart from the others. */
  readonly exclusive?: boolean | undefined;
  /** The drawing beside the label, by its name. */
  readonly picture?: string | undefined;
  /** The language of the label, where it is not the page’s. */
  readonly lang?: Language | undefined;
}

/** The words that all questions share. */
export interface QuestionWords {
  /** “Error”, said before a mistake by a screen reader. */
  readonly error: string;
  /** Stands between the options and those that exclude all others. */
  readonly or: string;
}

/** The words of the switch between languages. */
export interface LanguageSwitchWords {
  /** What a screen reader calls the switch, in the language of this page. */
  readonly label: string;
  /** Each language’s name for itself. */
  readonly names: Readonly<Record<Language, string>>;
  /** What the switch does, in the language it leads to; a name alone says too little in a list of links. */
  readonly purpose: string;
}

/** The choice of words on a child’s page. */
export interface WordsSwitchProps {
  readonly current: 'simple' | 'more';
  /** The page’s own form, where it has one. */
  readonly form?: string | undefined;
  /** Where the switch posts to by itself otherwise, and with which token. */
  readonly action: string;
  readonly token?: string | undefined;
  readonly words: { readonly label: string; readonly simple: string; readonly more: string };
}

/** The words of the way out. */
export interface ExitWords {
  readonly text: string;
  /** Said before it by a screen reader, so that its purpose is plain among other links. */
  readonly emergency: string;
  /** What covers the page while the next one is on its way. */
  readonly leaving: string;
}

/** The question whether somebody needs more time. */
export interface StayWords {
  readonly heading: string;
  readonly body: string;
  readonly button: string;
}

/** The words and links at the foot of every page. */
export interface FooterWords {
  /** What a screen reader calls the list of links. */
  readonly label: string;
  readonly links: readonly { readonly href: string; readonly text: string }[];
  readonly closing?: string | undefined;
}

/** When somebody reads what is sent now. */
export interface ReadingWords {
  /** That the office is closed, when it is. */
  readonly closed: string | undefined;
  readonly text: string;
  readonly day: string;
}

/** Someone to ring. */
export interface HelpLine {
  readonly name: string;
  readonly phone: string;
  /** The language of the name, where it is not the page’s. */
  readonly lang?: Language | undefined;
}

/** One stop on the line of dates. */
export interface Stop {
  /** The day in words; some stops have none. */
  readonly date?: string | undefined;
  readonly title: string;
  readonly body?: string | undefined;
  /** Behind us, ahead of us, or the person’s own to choose. */
  readonly state: 'done' | 'coming' | 'choice';
}

/** One answer as a child looks at it again: options with their drawings, or their own words. */
export interface Said {
  readonly name: string;
  /** The question in a few words. */
  readonly question: string;
  readonly own: string | undefined;
  readonly chosen: readonly { readonly text: string; readonly picture: string | undefined }[];
  readonly change: { readonly text: string; readonly href: string };
}

/** One part of what a child said, and the questions in it that they passed over. */
export interface SaidChapter {
  readonly id: string;
  /** None in a journey too short to have parts. */
  readonly heading: string | undefined;
  readonly said: readonly Said[];
  readonly unsaid: readonly { readonly text: string; readonly href: string }[];
}

/** Where one part of a complaint goes. */
export interface RouteCardProps {
  /** The parts that go this way, by what the person said each is about. */
  readonly about: readonly string[];
  readonly procedure: string;
  readonly why: string;
  /** The law that decides it, by name. */
  readonly law: string;
  /** Procedures that deal with a part of it as well, each in a line. */
  readonly also: readonly string[];
  /** What officers still look at, each in a sentence. */
  readonly meanwhile: readonly string[];
}

/** One section of what is said once something has been sent: days, parts or points, and what to do after. */
export interface ToldSection {
  readonly id: string;
  readonly heading: string;
  readonly stops?: readonly Stop[];
  /** What is true of all the cards. */
  readonly before?: readonly string[];
  readonly cards?: readonly RouteCardProps[];
  readonly points?: readonly string[];
  readonly after: readonly string[];
  readonly ring?: { readonly text: string; readonly phone: string };
}

/** Every word that stands around a page. */
export interface PageWords {
  readonly skip: string;
  /** What the button that goes on is called. */
  readonly continue: string;
  /** “Error”, first in the title of a page with mistakes. */
  readonly error: string;
  readonly service: string;
  /** The service’s name in the other language, on the page that is in both. */
  readonly serviceTwin?: { readonly language: Language; readonly text: string } | undefined;
  readonly languages: LanguageSwitchWords;
  readonly footer: FooterWords;
}
