// Questions to the syntax of a file, by the TypeScript parser; no types are resolved.
import ts from 'typescript';
import { read } from './sources.ts';

/** Every node of a file of the checkout, in order. */
export function nodesOf(file: string): ts.Node[] {
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : file.endsWith('.ts') ? ts.ScriptKind.TS : ts.ScriptKind.JS;
  const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.ES2022, true, kind);
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    nodes.push(node);
    node.forEachChild(visit);
  };
  visit(source);
  return nodes;
}

/** What a string in the code says: literals, pieces of templates, text between tags; types say nothing. */
export function stringsOf(file: string): { text: string; line: number }[] {
  return nodesOf(file)
    .filter((node) => ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node) || ts.isJsxText(node))
    .filter((node) => !ts.isLiteralTypeNode(node.parent))
    .map((node) => ({ text: (node as ts.LiteralLikeNode).text, line: lineOf(node) }));
}

/** `A.b` wherever the code says it, as `['A', 'b']`. */
export function memberReadsOf(file: string): [object: string, member: string][] {
  return nodesOf(file)
    .filter(ts.isPropertyAccessExpression)
    .map((node) => [ts.isIdentifier(node.expression) ? node.expression.text : '', node.name.text]);
}

/** Names of the members of an interface. */
export function interfaceMembers(file: string, name: string): string[] {
  const found = nodesOf(file).find((node) => ts.isInterfaceDeclaration(node) && node.name.text === name);
  if (found === undefined) throw new Error(`${file} declares no interface ${name}`);
  return (found as ts.InterfaceDeclaration).members.map((member) => (member.name as ts.Identifier).text);
}

export const lineOf = (node: ts.Node): number =>
  node.getSourceFile().getLineAndCharacterOfPosition(node.getStart()).line + 1;
