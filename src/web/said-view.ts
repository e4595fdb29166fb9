/** What a child said, to be looked at before it goes: by the parts they went through, each answer with its drawing, and what they said nothing about. */
import type { Said, SaidChapter } from '#components/options.ts';
import { chapterOf } from '#journeys/chapters.ts';
import { wordsOf, type Journey } from '#journeys/journey.ts';
import type { Path } from '#journeys/path.ts';
import { transcript, type TranscriptLine } from '#journeys/transcript.ts';
import type { Checking } from './check-rows.ts';

/** The chapters, in their order. */
export function saidChapters(path: Path, { journey, words, addressOf }: Checking): readonly SaidChapter[] {
  const lines = Map.groupBy(transcript(journey, path, words), ({ step }) => chapterOf(journey, step)?.id ?? '');
  return [...lines].map(([chapter, inIt]) => ({
    id: chapter,
    heading: chapter === '' ? undefined : words(`${wordsOf(journey)}:chapters.${chapter}`),
    said: inIt.filter(({ answer }) => answer.length > 0).map((line) => said(line, path, { journey, words, addressOf })),
    unsaid: inIt.filter(({ answer }) => answer.length === 0).map(({ short, step }) => ({ text: short, href: addressOf(step) })),
  }));
}

function said({ name, short, answer, own, step }: TranscriptLine, path: Path, { journey, words, addressOf }: Checking): Said {
  return {
    name,
    question: short,
    own: own ? answer.join('\n') : undefined,
    chosen: own ? [] : answer.map((text, at) => ({ text, picture: pictureOf(journey, name, path, at) })),
    change: { text: words('common:change'), href: addressOf(step) },
  };
}

/** The drawing beside the option that was chosen at this place among the chosen ones. */
function pictureOf(journey: Journey, name: string, path: Path, at: number): string | undefined {
  const option = [path.answers[name]].flat()[at];
  return typeof option === 'string' ? journey.questions[name]?.pictures?.[option] : undefined;
}
