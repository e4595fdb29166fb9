// What looks like mark-up, script or a template is words like any other, on every page that shows them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright';
import { complain } from '#journeys/complain.ts';
import { asked } from '#journeys/path.ts';
import { nothingYet, openDraft, saveForm } from '#web/drafts.ts';
import { everyField, sitDown, type Sitting } from '../support/sitting.ts';
import { story } from '../support/story.ts';
import { visitor } from '../support/visitor.ts';

const told = story('2026-11-23T10:15:00Z');

const payloads = [
  '<script>alert(1)</script>', '</script><script>alert(1)</script>', '<img src=x onerror=alert(1)>', '<svg onload=alert(1)>', '"><img src=x onerror=alert(1)>', "'><svg/onload=alert(1)>",
  '" onfocus="alert(1)" autofocus="', "' onmouseover='alert(1)", '` onclick=`alert(1)', '</textarea><script>alert(1)</script>', '</title><script>alert(1)</script>', '</dd></dl><h1>Sent</h1>',
  '<!--', '-->', '<![CDATA[<script>alert(1)</script>]]>', '<iframe src=javascript:alert(1)>', '<a href="javascript:alert(1)">x</a>', '<form action=//evil.example><input name=a>', '<base href=//evil.example>',
  '<meta http-equiv=refresh content=0;url=//evil.example>', '<link rel=stylesheet href=//evil.example/a.css>', '<style>*{display:none}</style>', '<math><mi xlink:href=javascript:alert(1)>', '<b/onclick=alert(1)>',
  '&lt;script&gt;alert(1)&lt;/script&gt;', '&#60;img src=x&#62;', '&quot;&gt;&amp;lt;', '{{constructor.constructor("alert(1)")()}}', '${alert(1)}', '{alert(1)}', '<%= 7*7 %>', '#{7*7}', '$& $1 $` $\'',
  '\u003cscript\u003ealert(1)\u003c/script\u003e', '＜script＞alert(1)＜/script＞', '<scr\0ipt>alert(1)</scr\0ipt>', '<\u202eimg src=x>', 'javascript:alert(1)', '%3Cscript%3Ealert(1)%3C/script%3E', '<x a="b" c=\'d\' e>', '{{item}} {{phone}} $t(common:skip)',
];

const twin = 'plain words';
const pages = complain.steps.filter((step) => asked(step).some((name) => ['line', 'long-line', 'text'].includes(complain.questions[name].kind))).map(({ id }) => id);

/** Puts the same words into every field that can hold words, as if they had been typed and saved. */
async function saying(words: string): Promise<Sitting> {
  const { portal } = told;
  const { store, cookie, now } = portal.services;
  const sitting = sitDown(portal, 'monmouthshire');
  const answers = { ...everyField(words), phone: '01632 960 123', files: [] };
  const draft = await saveForm(store, undefined, 'monmouthshire/complain', () => ({ ...nothingYet, answers }), now());
  sitting.cookie = cookie.give(draft.key).split(';')[0];
  assert.ok(await openDraft(store, draft.key, now()));
  return sitting;
}

/** Every page that shows the words, before and after sending. */
async function pagesWith(words: string): Promise<readonly string[]> {
  const sitting = await saying(words);
  const found: string[] = [];
  for (const step of [...pages, 'check']) found.push(await shownAt(sitting, step));
  assert.equal((await sitting.post('check', versionOn(found.at(-1)))).status, 303);
  return [...found, await shownAt(sitting, 'sent')];
}

async function shownAt(sitting: Sitting, step: string): Promise<string> {
  const { status, body } = await sitting.get(step);
  assert.equal(status, 200, step);
  return body;
}

/** The hidden field by which the check page knows what it showed. */
const versionOn = (html = '') => Object.fromEntries([...html.matchAll(/name="version" value="(\d+)"/g)].map(([, version]) => ['version', version]));

/** Pages as a browser’s own parser understands them, with the words put back into plain ones. */
async function understood(html: readonly string[], words: string, browserPage: Page): Promise<readonly string[]> {
  const trees = await browserPage.evaluate((all) => {
    const tree = (node: Node): unknown =>
      node instanceof Element
        ? [node.tagName, node.getAttributeNames().map((name) => `${name}=${node.getAttribute(name)}`), [...node.childNodes].map(tree)]
        : [node.nodeName, node.nodeValue];
    return all.map((one) => JSON.stringify(tree(new DOMParser().parseFromString(one, 'text/html').documentElement), null, 1));
  }, html);
  // A parser drops NUL, or shows that there was one.
  const written = JSON.stringify(words.replaceAll('\0', '')).slice(1, -1);
  return trees.map((one) =>
    one.replaceAll('\ufffd', '').replaceAll(written, twin).replace(/"(?:value|data-draft)=[\w-]{43}"/g, '"a token"').replace(/[2-9A-Z]{3}-[2-9A-Z]{3}-[2-9A-Z]{3}/, 'a reference'),
  );
}

test('a page says the same, element for element, whatever somebody wrote', async () => {
  const reader = await told.browser.newPage();
  const plain = await understood(await pagesWith(twin), twin, reader);
  assert.equal(plain.length, pages.length + 2);
  assert.ok(JSON.stringify(plain).split(twin).length > 30, 'the words are on the pages');
  for (const words of payloads) assert.deepEqual(await understood(await pagesWith(words), words, reader), plain, words);
  await reader.close();
});

test('a browser that opens such pages runs nothing, asks nobody else, and sees the same elements', async () => {
  const { browser, portal } = told;
  const outline = async (words: string) => {
    const person = await visitor(browser, portal, 'en', { javaScriptEnabled: true });
    const sitting = await saying(words);
    const [name = '', value = ''] = `${sitting.cookie}`.split('=');
    await person.page.context().addCookies([{ name, value, url: portal.url }]);
    let dialogs = 0;
    person.page.on('dialog', (dialog) => void (dialogs += 1, dialog.dismiss()));
    const found: string[] = [];
    for (const step of ['what-happened', 'child', 'check']) {
      await person.open(sitting.at(step));
      found.push(await person.page.evaluate(() => [...document.querySelectorAll('*')].map((element) => `${element.tagName} ${element.getAttributeNames().join(' ')}`).join('\n')));
    }
    assert.equal(dialogs, 0);
    await person.leave();
    return found;
  };
  const plain = await outline(twin);
  // Short enough for a one-line answer, and each breaks out of something: an attribute, a text area, a comment, a script.
  for (const words of ['"><img src=x onerror=alert(1)><!--', '</textarea><script>alert(1)</script>', '\' onfocus=alert(1) autofocus x="<svg onload=alert(1)>']) assert.deepEqual(await outline(words), plain, words);
});
