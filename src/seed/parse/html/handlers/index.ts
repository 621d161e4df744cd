// Elements that become blocks of their own kind, and the handler of each.
import { convertBlockquote } from './blockquote.ts';
import { convertCode } from './code.ts';
import { convertDefinitionList } from './definition-list.ts';
import { convertFigure } from './figure.ts';
import type { BlockHandler } from './handler.ts';
import { convertHeading } from './heading.ts';
import { convertList } from './list.ts';
import { convertTable } from './table.ts';

export const blockHandlers: ReadonlyMap<string, BlockHandler> = new Map([
  ['blockquote', convertBlockquote],
  ['dir', convertList],
  ['dl', convertDefinitionList],
  ['figcaption', convertFigure],
  ['figure', convertFigure],
  ['h1', convertHeading],
  ['h2', convertHeading],
  ['h3', convertHeading],
  ['h4', convertHeading],
  ['h5', convertHeading],
  ['h6', convertHeading],
  ['hr', () => [{ type: 'thematicBreak' }]],
  ['listing', convertCode],
  ['menu', convertList],
  ['ol', convertList],
  ['pre', convertCode],
  ['table', convertTable],
  ['ul', convertList],
]);
