import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noOverrides } from '../../seed/parse/overrides/overrides.ts';
import { createIsolatedConverter, type Isolation } from './isolated-converter.ts';
import { mapAhead } from './map-ahead.ts';

const SCRIPT = new URL('./test/failing-process.ts', import.meta.url);
const TEXT = 'Một bài\n\nMột câu.\n';

/** @returns the outcome of each text, or the reason and rule of its message */
async function convertTexts(texts: readonly string[], isolation: Isolation): Promise<string[]> {
  const isolated = createIsolatedConverter({ lang: 'vi', seeds: '/seeds' }, isolation);
  const convert = (text: string, at = texts.indexOf(text)) => {
    const entry = { path: `${at}.txt`, sha256: 'ab'.repeat(32), overrides: noOverrides };
    return isolated.convert(entry, new TextEncoder().encode(text));
  };
  const outcomes: string[] = [];
  for await (const { conversion, isFinal } of mapAhead(texts, convert)) {
    const [message] = conversion.messages;
    assert.equal(conversion.path, `${outcomes.length}.txt`);
    assert.equal(isFinal, message === undefined);
    outcomes.push(message ? `${message.ruleId}: ${message.reason}` : conversion.outcome);
  }
  isolated.close();
  return outcomes;
}

test('a document that breaks the process takes no other with it', async () => {
  const texts = [TEXT, 'abort', `${TEXT}1`, 'memory', `${TEXT}2`, 'throws', `${TEXT}3`];
  assert.deepEqual(await convertTexts(texts, { script: SCRIPT, flags: ['--max-old-space-size=100'] }), [
    'page',
    'conversion-aborted: Cannot convert the text: its process ended with SIGSEGV',
    'page',
    'conversion-aborted: Cannot convert the text: out of memory',
    'page',
    'conversion-failed: Cannot convert the text: a fault',
    'page',
  ]);
});

test('a document that never ends is given up, and the next ones have their own time', async () => {
  const allowTime = (bytes: number) => (bytes === 'endless'.length ? 1 : 100_000);
  assert.deepEqual(await convertTexts([TEXT, 'endless', `${TEXT}1`], { script: SCRIPT, allowTime }), [
    'page',
    'conversion-too-slow: Cannot convert the text within 0 s',
    'page',
  ]);
});

test('a document that comes after others which filled the memory is tried in a new process', async () => {
  assert.deepEqual(await convertTexts([TEXT, 'fills', `${TEXT}1`], { script: SCRIPT }), [
    'page',
    'page',
    'page',
  ]);
});

test('an aborted build ends the process, and what waits for it rejects with the reason', async () => {
  const abort = new AbortController();
  const waits = convertTexts([TEXT, 'endless'], { script: SCRIPT, signal: abort.signal });
  abort.abort(new Error('the user ended it'));
  await assert.rejects(waits, /the user ended it/);
});
