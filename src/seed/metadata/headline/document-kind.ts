// Laws, decisions and letters state their kind in a line of capitals, and their subject below it:
//
//     QUYẾT ĐỊNH
//     Ban hành Quy định về quản lý cây xanh đô thị
import type { Nodes, Root } from 'mdast';
import { alternatives } from '../../languages/alternatives.ts';
import { runningText } from '../sentence/running-text.ts';

const KIND = new RegExp(
  String.raw`^${alternatives(({ documents }) => documents?.kinds)}(?=\s|$)[^\p{Ll}]*$`,
  'u',
);
/** "Căn cứ Luật …", "Điều 1. …" */
const NO_SUBJECT = new RegExp(
  String.raw`^${alternatives(({ documents }) => documents?.notSubjects)}\s`,
  'iu',
);
/** "CHÍNH PHỦ", "CHỦ TỊCH ỦY BAN …": who decides. */
const AUTHORITY = new RegExp(`^${alternatives(({ documents }) => documents?.authorities)}(?=\\s|$)`, 'iu');
/** A quick test: kinds begin with two capitals, and sentences do not. */
const NO_KIND = /^\S[^\p{Lu}]/u;
/** In blocks: the kind may be below the motto, the issuing body, number, place and date. */
const DEEPEST_BLOCK = 12;
const LONGEST_SUBJECT = 160;

/** @example documentKind(tree of the lines above) // => 'QUYẾT ĐỊNH Ban hành Quy định về quản lý cây xanh đô thị' */
export function documentKind(tree: Root): string | undefined {
  const nodes = tree.children
    .slice(0, DEEPEST_BLOCK)
    .filter(({ type }) => type === 'heading' || type === 'paragraph');
  const at = nodes.findIndex((node) => mayNameKind(node) && KIND.test(runningText(node)));
  const [kind, subject] = [nodes[at], nodes[at + 1]];
  if (!kind) return undefined;
  const about = subject ? runningText(subject) : '';
  const isAuthority = AUTHORITY.test(about) && !/\p{Ll}/u.test(about);
  const isSubject = !isAuthority && about.length <= LONGEST_SUBJECT && !NO_SUBJECT.test(about);
  return [runningText(kind), isSubject ? about : ''].filter(Boolean).join(' ');
}

function mayNameKind(node: Nodes): boolean {
  const first = 'children' in node ? node.children[0] : undefined;
  return first?.type !== 'text' || !NO_KIND.test(first.value);
}
