import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { finished } from 'node:stream/promises';
import { test } from 'node:test';
import type { BuildEvent } from '../../build/events.ts';
import { createEventPrinter, formatIndexed, formatSummary } from './print-events.ts';

/** A stream that keeps what is written, and a clock that is moved by hand. */
async function print(
  isTTY: boolean,
  events: readonly (BuildEvent | { wait: number })[],
  columns = 40,
): Promise<string> {
  let [written, time] = ['', 0];
  const stream = Object.assign(new PassThrough(), { isTTY, columns }) as unknown as NodeJS.WriteStream;
  stream.on('data', (chunk) => {
    written += chunk;
  });
  const printer = createEventPrinter(stream, () => time);
  for (const event of events) {
    if ('wait' in event) time += event.wait;
    else printer.onEvent(event);
  }
  printer.finish();
  // The stream hands its text on in a turn of its own.
  await finished(stream.end());
  return written;
}

const progress = (done: number): BuildEvent => ({ type: 'progress', phase: 'render', done, total: 100 });
const warning: BuildEvent = {
  type: 'message',
  message: {
    path: 'a.txt',
    line: null,
    column: null,
    level: 'warning',
    ruleId: 'x',
    reason: 'Why',
    note: 'Do.',
  },
};

test('without a terminal a plain line is printed every few seconds', async () => {
  const events = [
    progress(1),
    { wait: 4999 },
    progress(50),
    { wait: 1 },
    progress(51),
    { wait: 4000 },
    progress(90),
  ];
  assert.equal(await print(false, events), 'Rendering 51 of 100, 5 s left\n');
});

test('on a terminal one line is overwritten, and cleared at the end', async () => {
  const written = await print(true, [{ wait: 200 }, progress(10), { wait: 200 }, progress(20)]);
  const [, first = '', second = '', last] = written.split('\r\u001b[2K');
  assert.match(first, /^Rendering 10 of 100/);
  assert.match(second, /^Rendering 20 of 100/);
  assert.equal(last, '');
  assert.doesNotMatch(written, /\n/);
});

test('a line is as long as the terminal is wide, where that is known', async () => {
  const events = [{ wait: 200 }, progress(10)];
  assert.match(await print(true, events, 8), /Renderin\r/);
  assert.match(await print(true, events, 0), /Rendering 10 of 100/);
});

test('messages are printed at the end of their step', async () => {
  const written = await print(false, [
    warning,
    { wait: 6000 },
    progress(50),
    { type: 'phase', phase: 'index' },
  ]);
  assert.equal(written, 'Rendering 50 of 100, 6 s left\na.txt warning Why  x\n    → Do.\n');
});

test('the counts of a build are printed in one line', () => {
  const indexed = { pages: 12, shards: 2, reused: 1 };
  const summary = { seeds: 8, pages: 3, drafts: 1, refused: 4, written: 2, unchanged: 1, indexed };
  assert.equal(
    formatSummary(summary),
    '8 seeds, 3 pages (2 new or changed), 4 refused, 1 kept back as drafts',
  );
  assert.equal(formatIndexed(indexed), 'Search index: 12 pages in 2 shards, 1 of them unchanged');
  assert.equal(formatIndexed({ pages: 2, shards: 1, reused: 1 }), 'Search index: 2 pages, unchanged');
});
