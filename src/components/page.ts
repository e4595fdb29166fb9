// All that a page does beside what it says, in one file, so that one request brings it. Everything works without it.
import './take-focus.ts';
import './show-question.ts';
import './leave.ts';
import './stay.ts';
