import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { makeTemporaryFolder } from '../shared/test/temporary-folder.ts';
import { serve } from './serve.ts';

const site = makeTemporaryFolder();
writeFileSync(join(site, 'index.html'), 'home');
writeFileSync(join(site, '404.html'), 'lost');
const servers: Awaited<ReturnType<typeof serve>>[] = [];
after(() => {
  for (const { close } of servers) close();
});

test('the server serves pages, a page for missing addresses, and uses the next free port', async () => {
  servers.push(await serve(site, 45_210), await serve(site, 45_210));
  const [first, second] = servers;
  assert.ok(first && second && first.address !== second.address);
  for (const { address } of servers) {
    const found = await fetch(address);
    assert.deepEqual([found.status, await found.text()], [200, 'home']);
    const lost = await fetch(`${address}a/b.html`);
    assert.deepEqual([lost.status, await lost.text()], [404, 'lost']);
    assert.match(lost.headers.get('content-type') ?? '', /text\/html/);
  }
});
