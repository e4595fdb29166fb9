/** The pages of information, in each nation. */
import { pageNames } from '#web/addresses.ts';
import { essex, monmouthshire } from './councils.ts';
import type { Screen } from './screens.ts';

export const informationScreens: readonly Screen[] = pageNames
  .filter((page) => page !== 'exit')
  .flatMap((page) =>
    [essex, monmouthshire].map((council): Screen => ({
      page,
      state: `for ${council.id}`,
      heading: (words) => words(`pages:${page}.title`),
      status: 200,
      mistakes: 0,
      ask: ({ services }, language) => ({ path: services.addresses.of({ language, council, page }) }),
    })),
  );
