/** How long a request may take to come: words have little time. A recording on a slow line has minutes, as long as something of it goes on coming. */

/** In milliseconds. */
export interface Patience {
  readonly headers: number;
  /** For a request without files, from its headers to its end. */
  readonly words: number;
  /** For a form with files: how long nothing may come, and how long all of it may take. */
  readonly silence: number;
  readonly files: number;
}

/** Fifteen megabytes take two minutes at 1 Mbit/s, and arrive from half of that. */
export const usualPatience: Patience = { headers: 10_000, words: 30_000, silence: 60_000, files: 300_000 };

/** A watch over a form with files while it comes. */
export interface Watch {
  /** Is kept when nothing has come for too long, or not all of it in time. */
  readonly tooSlow: Promise<void>;
  /** Something has come. */
  goesOn(): void;
  end(): void;
}

/** Begins to watch. */
export function watchFiles({ silence, files }: Pick<Patience, 'silence' | 'files'>): Watch {
  let lose = (): void => {};
  const tooSlow = new Promise<void>((resolve) => void (lose = resolve));
  const [quiet, whole] = [setTimeout(lose, silence).unref(), setTimeout(lose, files).unref()];
  return {
    tooSlow,
    goesOn: () => void quiet.refresh(),
    end: () => [quiet, whole].forEach(clearTimeout),
  };
}
