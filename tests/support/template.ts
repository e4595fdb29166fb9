/** An Astro file, taken apart by Astro’s own parser. */
import { parse } from '@astrojs/compiler/sync';
import type { AttributeNode, Node, ParentNode, TagLikeNode } from '@astrojs/compiler/types';

/** Every node of a template in the order of the text, each with the nodes that hold it, the nearest last. */
export function nodesOf(text: string): readonly { readonly node: Node; readonly within: readonly Node[] }[] {
  const found: { node: Node; within: readonly Node[] }[] = [];
  const walk = (node: Node, within: readonly Node[]): void => {
    found.push({ node, within });
    if (isParent(node)) for (const child of node.children) walk(child, [...within, node]);
  };
  walk(parse(text, {}).ast, []);
  return found;
}

/** Every element, component and custom element of a template. */
export const tagsOf = (text: string): readonly TagLikeNode[] => nodesOf(text).map(({ node }) => node).filter(isTag);

/** An attribute’s text as written, if it is plain text rather than code. */
export const plainText = ({ kind, value }: AttributeNode): string | undefined => (kind === 'quoted' ? value : undefined);

const isParent = (node: Node): node is ParentNode => 'children' in node;

const isTag = (node: Node): node is TagLikeNode => 'attributes' in node;
