/** The tests of the law as one file, the quickest to notice a change first: a mutant then costs one process. */
import '../law/situations.test.ts';
import '../law/codes.test.ts';
import '../law/clocks.test.ts';
import '../law/rules.test.ts';
import '../law/words.test.ts';
import '../law/working-days.test.ts';
import '../law/decide-case.test.ts';
