/** Finds sentences that stand in an island instead of a locale file: text between tags, and strings where somebody would read or hear them. */
import ts from 'typescript';

const read = /^(?:aria-(?:label|description|roledescription|placeholder|valuetext)|alt|title|placeholder|label)$/;

/** Every literal that a person would read, as it is written in the island. */
export function literalsOfIsland(text: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node, isRead: boolean): void => {
    if (ts.isJsxText(node) || (isRead && isString(node))) found.push(node.text);
    ts.forEachChild(node, (child) => visit(child, readsAs(child, isRead)));
  };
  visit(ts.createSourceFile('island.tsx', text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX), false);
  return found.map((literal) => literal.trim()).filter((literal) => /\p{L}/u.test(literal));
}

/** What is drawn between tags or stands in such an attribute is read; what is called with it is not, nor is any other attribute. */
function readsAs(node: ts.Node, outside: boolean): boolean {
  if (ts.isJsxAttribute(node)) return read.test(node.name.getText());
  if (ts.isJsxElement(node) || ts.isJsxFragment(node)) return true;
  const isCompared = ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsEqualsEqualsToken;
  return outside && !isCompared && !ts.isCallExpression(node) && !ts.isFunctionLike(node);
}

const isString = (node: ts.Node): node is ts.LiteralLikeNode =>
  ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node);
