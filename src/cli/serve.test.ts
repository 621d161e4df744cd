import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
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

test('hidden files, links that leave the site and other hosts are not served', async () => {
  const outside = makeTemporaryFolder();
  writeFileSync(join(outside, 'index.html'), 'secret');
  mkdirSync(join(site, '.git'));
  mkdirSync(join(site, 'inside'));
  mkdirSync(join(site, 'linked'));
  writeFileSync(join(site, '.git', 'config'), 'secret');
  writeFileSync(join(site, '.env'), 'secret');
  symlinkSync(join(outside, 'index.html'), join(site, 'out.html'));
  symlinkSync(outside, join(site, 'outside'));
  symlinkSync(join(outside, 'index.html'), join(site, 'linked', 'index.html'));
  writeFileSync(join(site, 'inside', 'index.html'), 'inside');
  writeFileSync(join(site, 'a..b.html'), 'dots');
  const served = await serve(site, 45_210);
  servers.push(served);
  const ask = (path: string, host = new URL(served.address).host) => readAnswer(served.address, path, host);
  const refused = [
    '.env',
    '.git/config',
    '%2egit/config',
    'out.html',
    'outside/',
    'outside/index.html',
    'linked/',
    '%00',
    '%',
    '../x',
  ];
  for (const path of refused) assert.deepEqual(await ask(path), { status: 404, text: 'lost' }, path);
  for (const [path, text] of [
    ['inside/', 'inside'],
    ['a..b.html', 'dots'],
    ['index.html?q=%C4%91', 'home'],
  ] as const) {
    assert.deepEqual(await ask(path), { status: 200, text }, path);
  }
  assert.equal((await ask('', 'evil.example')).status, 403);
  assert.equal((await ask('', 'localhost.evil.example:80')).status, 403);
  assert.equal((await ask('', '127.0.0.1:4321')).status, 200);
});

/** `fetch` would resolve `..` and set the host by itself. */
function readAnswer(
  address: string,
  path: string,
  host: string,
): Promise<{ status: number | undefined; text: string }> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path: `/${path}`, headers: { host } }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode, text }));
    })
      .once('error', reject)
      .end();
  });
}
