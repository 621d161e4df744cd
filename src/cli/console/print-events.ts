// A build's events as a person reads them: on a terminal one line that is written over, elsewhere a plain line every few
// seconds; messages when all are known, grouped by rule where there are many.
import type { BuildEvent, BuildSummary, OnEvent } from '../../build/events.ts';
import type { LockHolder } from '../../build/lock.ts';
import type { Diagnostic } from '../../shared/diagnostic.ts';
import { groupMessages } from './group-messages.ts';
import { formatProgress } from './progress.ts';
import { showsColour } from './terminal.ts';

/** In milliseconds: on a terminal, and in a log. */
const REDRAW_MS = 100;
const LOG_INTERVAL = 5000;
const CLEAR_LINE = '\r\u001b[2K';

export interface EventPrinter {
  onEvent: OnEvent;
  /** Print the messages that are left, and leave the line free. */
  finish: () => void;
}

/**
 * @param stream - standard error, as a rule: standard output is for results
 * @param now - a clock that never goes back, in milliseconds
 */
export function createEventPrinter(
  stream: NodeJS.WriteStream = process.stderr,
  now: () => number = () => performance.now(),
): EventPrinter {
  const messages: Diagnostic[] = [];
  let phaseStarted = now();
  let printed = phaseStarted;
  const clear = () => {
    if (stream.isTTY) stream.write(CLEAR_LINE);
  };
  const flush = () => {
    if (messages.length === 0) return;
    clear();
    stream.write(`${groupMessages(messages, { colour: showsColour(stream) })}\n`);
    messages.length = 0;
  };
  const showProgress = ({ phase, done, total }: Extract<BuildEvent, { type: 'progress' }>) => {
    const time = now();
    if (time - printed < (stream.isTTY ? REDRAW_MS : LOG_INTERVAL)) return;
    printed = time;
    const line = formatProgress({ phase, done, total, elapsed: time - phaseStarted });
    // A terminal that does not know its size has 0 columns.
    stream.write(stream.isTTY ? CLEAR_LINE + line.slice(0, stream.columns || line.length) : `${line}\n`);
  };
  return {
    onEvent(event) {
      if (event.type === 'message') messages.push(event.message);
      else if (event.type === 'progress') showProgress(event);
      else if (event.type === 'waiting') stream.write(`${describeHolder(event.holder)}\n`);
      else {
        flush();
        phaseStarted = now();
      }
    },
    finish() {
      flush();
      clear();
    },
  };
}

function describeHolder({ process, host }: LockHolder): string {
  return `Waiting: process ${process} on ${host} builds from the same folder.`;
}

/** @example formatSummary({ seeds: 8, pages: 3, written: 2, refused: 5, … }) // => '8 seeds, 3 pages (2 new or changed), 5 refused' */
export function formatSummary({
  seeds,
  pages,
  written,
  refused,
  drafts,
}: Omit<BuildSummary, 'milliseconds'>): string {
  const kept = drafts > 0 ? `, ${drafts} kept back as drafts` : '';
  return `${seeds} seeds, ${pages} pages (${written} new or changed), ${refused} refused${kept}`;
}

/** @example formatIndexed({ pages: 12, shards: 2, reused: 1 }) // => 'Search index: 12 pages in 2 shards, 1 of them unchanged' */
export function formatIndexed({ pages, shards, reused }: BuildSummary['indexed']): string {
  const parts = shards > 1 ? ` in ${shards} shards` : '';
  const unchanged = reused === shards ? ', unchanged' : reused > 0 ? `, ${reused} of them unchanged` : '';
  return `Search index: ${pages} pages${parts}${unchanged}`;
}
