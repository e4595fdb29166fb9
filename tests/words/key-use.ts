/** Which words the code asks for: keys written out, and keys put together from a namespace and what is known at run time. */
import type { SourceFile } from '../support/source-files.ts';

/** Keys as the code writes them out: `'complain:check.send'`. */
export const namedKeys = (files: readonly SourceFile[], namespaces: readonly string[]): readonly { readonly path: string; readonly key: string }[] =>
  files.flatMap(({ path, text }) =>
    [...withoutRemarks(text).matchAll(/(['"`])([a-z][\w-]*):([A-Za-z][\w-]*(?:\.[\w-]+)*)\1/g)]
      .filter(([, , namespace = '']) => namespaces.includes(namespace))
      .map(([, , namespace = '', rest = '']) => ({ path, key: `${namespace}:${rest}` })),
  );

/** Keys that the code puts together, `law:rules.${name}.person`, as patterns. One that could be any key at all is none. */
export const composedKeys = (files: readonly SourceFile[]): readonly RegExp[] =>
  files
    .flatMap(({ text }) => [...withoutRemarks(text).matchAll(/`((?:[\w-]+|\$\{[^}`]*\}):[^`\s]*)`/g)].map(([, key = '']) => key))
    .filter((key) => key.includes('${') && (/^[\w-]+:/.test(key) || /:.*[a-z]{3}/.test(key.replace(/\$\{[^}]*\}/g, ''))))
    .map((key) => new RegExp(`^${key.split(/\$\{[^}]*\}/).map((part) => part.replaceAll('.', '\\.')).join('[\\w.-]+')}`));

const withoutRemarks = (text: string): string => text.replace(/^\s*(?:\/\/|\/?\*).*$/gm, '');
