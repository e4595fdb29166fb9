import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filesLike } from '../support/source-files.ts';
import { literalsOfIsland } from './island-literals.ts';
import { literals } from './template-words.ts';

test('no template holds a sentence of its own', () => {
  const found = filesLike('src/**/*.astro').flatMap(({ path, text }) => literals(text).map((literal) => `${path}: ${literal}`));
  assert.deepEqual(found, []);
});

const written = [
  '<p>Send</p>',
  '{sent && <p>Sent on {date}</p>}',
  '<img src={face} alt="A smiling face" />',
  '<nav aria-label="Languages"></nav>',
  '<button aria-label={open ? "Close" : "Open"}></button>',
  '<input type="submit" value="Send" />',
  '<meta name="description" content="Tell us" />',
  '<Button text="Send" />',
  '<Panel titleText={`Sent on ${date}`} />',
  '<p>{sent ? "Sent" : words("a:b")}</p>',
  '<p>{sent ? "not yet" : ""}</p>',
  '<title>Complaints</title>',
];

for (const template of written) {
  test(`a sentence is noticed in ${template}`, () => {
    assert.notDeepEqual(literals(template), []);
  });
}

const clean = [
  '---\nconst heading = "Not shown";\n---\n<p>{words("complain:check.lead")}</p>',
  '<p class="govuk-body two classes" id="Top">{text}&nbsp;– {date}</p>',
  '<input type="hidden" name="step" value="What" /><meta name="viewport" content="width=device-width" />',
  '{items.map((item) => <li class:list={["one two"]}>{item}</li>).concat()}',
  '<Words {text} html={html} /><Button text={words("a:b")} classes="wide tall" />',
  '<!-- A remark for whoever reads the template -->',
  '<script>const a = "A string of code";</script>',
];

for (const template of clean) {
  test(`nothing is found in ${template.replaceAll('\n', ' ')}`, () => {
    assert.deepEqual(literals(template), []);
  });
}

test('no island holds a sentence of its own', () => {
  const islands = filesLike('src/islands/*.tsx');
  assert.ok(islands.length > 0);
  assert.deepEqual(islands.flatMap(({ path, text }) => literalsOfIsland(text).map((literal) => `${path}: ${literal}`)), []);
});

for (const island of ['<p>Send</p>', '<p>{sent ? <b>Sent</b> : null}</p>', '<button aria-label="Close" />', '<img alt={`A face`} />', '<p title={open ? "Close it" : undefined} />', '<p>{"Not yet"}</p>', '<p>{sent && "Sent"}</p>', '<p>{`${count} files`}</p>']) {
  test(`a sentence is noticed in the island ${island}`, () => assert.notDeepEqual(literalsOfIsland(`const Island = () => ${island};`), []));
}

for (const island of ['<p class="two words">{words.lead}</p>', '<p class={at ? "one two" : "three"} role="status">{fill(words.said, { name })}</p>', '<svg viewBox="0 0 32 32" aria-hidden="true">: </svg>', '<p>{at === "rest" && <b />}</p>', '<p key={`Row ${n}`}>{minutes(n)}</p>']) {
  test(`nothing is found in the island ${island}`, () => assert.deepEqual(literalsOfIsland(`const Island = () => ${island};`), []));
}
