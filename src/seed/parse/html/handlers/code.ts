import { elementText } from '../element-text.ts';
import type { BlockHandler } from './handler.ts';

/** `language-c++` */
const LANGUAGE = /^language-[\w+#.-]{1,40}$/;

/** `<pre>`, whose `<code>` may name a language. */
export const convertCode: BlockHandler = (element) => {
  const value = elementText(element).replace(/^\n|(?<!\n)\n+$/g, '');
  const code = element.children.find((child) => child.type === 'element' && child.tagName === 'code');
  const classes = code?.type === 'element' ? code.properties['className'] : undefined;
  const name = Array.isArray(classes) ? classes.find((item) => LANGUAGE.test(String(item))) : undefined;
  return value.trim() ? [{ type: 'code', lang: name ? String(name).slice(9) : null, value }] : [];
};
