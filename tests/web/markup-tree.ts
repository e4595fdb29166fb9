/** Reads mark-up as a tree in which only differences that a browser would notice remain. */
import { ELEMENT_NODE, TEXT_NODE, parse, walkSync, type Node } from 'ultrahtml';

/** An element as `[name, attributes in order, children]`; text as itself, its white space collapsed. */
export type Tree = string | readonly [name: string, attributes: readonly string[], children: readonly Tree[]];

export interface Element {
  readonly attributes: Readonly<Record<string, string>>;
  readonly node: Node;
}

/** The whole of a piece of mark-up, to be compared with another. */
export const treeOf = (html: string): readonly Tree[] => childrenOf(parse(html) as Node, false);

/** What a piece of mark-up says, a line for each box: words that run together here run together for a screen reader. */
export function saidBy(html: string): string[] {
  let said = '';
  const say = (node: Node): void => {
    const edge = node.type === ELEMENT_NODE && !inline.has(node.name) ? '\n' : '';
    said += edge + (node.type === TEXT_NODE ? decode(node.value).replace(/\s+/g, ' ') : '');
    if ('children' in node) for (const child of node.children as Node[]) say(child);
    said += edge;
  };
  say(parse(html) as Node);
  return said.split('\n').map(collapse).filter(Boolean);
}

/** Every element of a name, in the order of the page. */
export function elementsOf(html: string, name: string): Element[] {
  const found: Element[] = [];
  walkSync(parse(html) as Node, (node) => {
    if (node.type === ELEMENT_NODE && node.name === name) found.push({ node, attributes: attributesOf(node) });
  });
  return found;
}

/** What an element says; a text area’s lines are kept. */
export function textOf(element: Element | undefined): string {
  let text = '';
  if (element) walkSync(element.node, (node) => { if (node.type === TEXT_NODE) text += decode(node.value); });
  return element && isPreformatted(element.node) ? text : collapse(text);
}

function childrenOf(node: Node, preformatted: boolean): Tree[] {
  const trees: Tree[] = [];
  for (const child of 'children' in node ? (node.children as Node[]) : []) {
    const tree = treeOfNode(child, preformatted);
    const last = trees.at(-1);
    if (typeof tree === 'string' && typeof last === 'string') trees[trees.length - 1] = collapse(`${last} ${tree}`);
    else if (tree !== undefined && tree !== '') trees.push(tree);
  }
  return trees;
}

function treeOfNode(node: Node, preformatted: boolean): Tree | undefined {
  if (node.type === TEXT_NODE) return preformatted ? decode(node.value) : collapse(decode(node.value));
  if (node.type !== ELEMENT_NODE) return undefined;
  const attributes = Object.entries(attributesOf(node)).map(([name, value]) => `${name}=${name === 'class' ? inOrder(value) : value}`);
  return [node.name, attributes.sort(), childrenOf(node, isPreformatted(node))];
}

const attributesOf = (node: Node): Record<string, string> =>
  'attributes' in node ? Object.fromEntries(Object.entries(node.attributes as Record<string, string>).map(([name, value]) => [name, decode(value)])) : {};

const inline = new Set(['a', 'b', 'em', 'i', 'span', 'strong']);

const isPreformatted = (node: Node) => 'name' in node && (node.name === 'textarea' || node.name === 'pre');

const inOrder = (classes: string) => [...new Set(classes.split(/\s+/).filter(Boolean))].sort().join(' ');

const collapse = (text: string) => text.replace(/\s+/g, ' ').trim();

const characters: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#34': '"', '#39': "'" };

const decode = (text: string) => text.replace(/&(amp|lt|gt|quot|#34|#39);/g, (written, name: string) => characters[name] ?? written);
