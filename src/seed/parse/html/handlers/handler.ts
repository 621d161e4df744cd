// Types alone, so that a handler and the walker that calls it do not import each other.
import type { Element, Nodes } from 'hast';
import type { BlockContent } from 'mdast';

/**
 * Blocks for an element that becomes a block of its own kind.
 *
 * @param depth - number of such elements around it
 */
export type BlockHandler = (element: Element, depth: number, convertBlocks: ConvertBlocks) => BlockContent[];

/** The blocks of nodes at a depth, given by the walker. */
export type ConvertBlocks = (nodes: readonly Nodes[], depth: number) => BlockContent[];
