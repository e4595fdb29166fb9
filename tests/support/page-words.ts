/** Everything on a page that somebody can read or hear, with the language it is said to be in. */
import { ELEMENT_NODE, parse, TEXT_NODE, type ElementNode, type Node } from 'ultrahtml';

export interface Said {
  readonly words: string;
  readonly language: string;
}

/** What a page says: its texts, its title, and the attributes that are read out or shown. */
export function saidOn(html: string): readonly Said[] {
  const said: Said[] = [];
  const hear = (words: string | undefined, language: string): void => {
    const heard = unescaped(words ?? '').replace(/\s+/g, ' ').trim();
    if (/\p{L}/u.test(heard)) said.push({ words: heard, language });
  };
  const walk = (node: Node, language: string): void => {
    if (node.type === TEXT_NODE) hear(String(node.value), language);
    if (node.type === ELEMENT_NODE && (node.name === 'script' || node.name === 'style')) return;
    const here = (node.type === ELEMENT_NODE && (node as ElementNode).attributes['lang']) || language;
    if (node.type === ELEMENT_NODE) for (const words of spokenAttributes(node as ElementNode)) hear(words, here);
    // What somebody typed is in no language that we know.
    if (node.type === ELEMENT_NODE && node.name === 'textarea') return;
    if ('children' in node) for (const child of node.children as Node[]) walk(child, here);
  };
  walk(parse(html) as Node, '');
  return said;
}

const spokenAttributes = ({ name, attributes }: ElementNode): readonly (string | undefined)[] => [
  ...['aria-label', 'aria-description', 'aria-roledescription', 'title', 'alt', 'placeholder', 'label'].map((spoken) => attributes[spoken]),
  ...(name === 'input' && ['submit', 'button', 'reset'].includes(attributes['type'] ?? '') ? [attributes['value']] : []),
  ...(name === 'meta' && attributes['name'] === 'description' ? [attributes['content']] : []),
];

/** The elements of a page by their name. */
export function elementsOf(html: string, name: string): readonly ElementNode[] {
  const found: ElementNode[] = [];
  const walk = (node: Node): void => {
    if (node.type === ELEMENT_NODE && node.name === name) found.push(node as ElementNode);
    if ('children' in node) (node.children as Node[]).forEach(walk);
  };
  walk(parse(html) as Node);
  return found;
}

const unescaped = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal: string, hex: string, name: string) => {
    if (decimal) return String.fromCodePoint(Number(decimal));
    if (hex) return String.fromCodePoint(parseInt(hex, 16));
    return { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' }[name] ?? whole;
  });
