/**
 * Finds sentences that stand in a template instead of a locale file: text between tags, in the attributes that a person
 * reads or hears, and in the strings of code that is shown.
 */
import type { AttributeNode, Node, TagLikeNode } from '@astrojs/compiler/types';
import { nodesOf, tagsOf } from '../support/template.ts';

const read = /^(?:aria-(?:label|description|roledescription|placeholder|valuetext)|alt|title|placeholder|label|summary|abbr)$/;
// What our own components show, by the endings of their names for it.
const shown = /^(?:text|html|heading|hint|legend|caption|message|description|\w+(?:Text|Html|Label|Title))$/;
const silent = new Set(['script', 'style', 'code']);

/** Every literal that a person would read, as it is written in the template. */
export function literals(template: string): readonly string[] {
  return [
    ...nodesOf(template).flatMap(({ node, within }) => ofText(node, within)),
    ...tagsOf(template).flatMap((tag) => tag.attributes.filter((attribute) => isRead(tag, attribute)).flatMap(ofAttribute)),
  ];
}

function ofText(node: Node, within: readonly Node[]): readonly string[] {
  if (node.type !== 'text' || within.some((outer) => 'name' in outer && silent.has(outer.name))) return [];
  return within.at(-1)?.type === 'expression' ? prose(node.value) : spoken(node.value);
}

function isRead({ type, name: tag, attributes }: TagLikeNode, { name }: AttributeNode): boolean {
  if (read.test(name)) return true;
  if (type === 'component') return shown.test(name);
  const holds = (attribute: string, pattern: RegExp) => attributes.some((other) => other.name === attribute && pattern.test(other.value));
  if (tag === 'input') return name === 'value' && holds('type', /^(?:submit|button|reset)$/);
  return tag === 'meta' && name === 'content' && holds('name', /^description$/);
}

function ofAttribute({ kind, value }: AttributeNode): readonly string[] {
  if (kind === 'quoted' || kind === 'template-literal') return spoken(value.replace(/\$\{[^}]*\}/g, ''));
  return kind === 'expression' ? prose(value) : [];
}

const spoken = (text: string): readonly string[] => (/\p{L}/u.test(text.replace(/&#?\w+;/g, '')) ? [text.trim()] : []);

/** The strings in code that look written for people: they begin with a capital or have several words. A key has neither. */
const prose = (code: string): readonly string[] =>
  [...code.matchAll(/(['"`])((?:(?!\1)[^\\]|\\.)*)\1/g)]
    .map(([, , text = '']) => text.replace(/\$\{[^}]*\}/g, ''))
    .filter((text) => /^\s*\p{Lu}\p{Ll}|\p{L}\s+\p{L}/u.test(text));
