// A web server for a built folder, on this machine only.
import { readFile, realpath, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { isInside } from '../build/replace-folder.ts';

const PORTS_TO_TRY = 20;
const LOCAL_HOST = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i;

export interface Served {
  /** With a slash at its end. */
  address: string;
  close: () => void;
}

/**
 * @param site - the built folder, absolute
 * @param port - the first to try; the ones after it follow
 * @throws the system's error if no port is free
 */
export async function serve(site: string, port: number): Promise<Served> {
  const files = sirv(site, { dev: true, etag: true });
  const server = createServer(async (request, response) => {
    const refuse = async () => {
      const page = await readFile(join(site, '404.html')).catch(() => 'Not found');
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(page);
    };
    if (!isLocal(request)) {
      response.writeHead(403, { 'content-type': 'text/plain' });
      response.end('This server answers to localhost only.\n');
    } else if (await isPublic(site, request)) files(request, response, refuse);
    else await refuse();
  });
  for (let next = port; ; next++) {
    try {
      await listen(server, next);
      return { address: `http://localhost:${next}/`, close: () => server.close() };
    } catch (error) {
      const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!taken || next >= port + PORTS_TO_TRY) throw error;
    }
  }
}

/** A page of another site can have its own name lead here, and would then read the site. */
function isLocal({ headers }: IncomingMessage): boolean {
  return LOCAL_HOST.test(headers.host ?? '');
}

/** Whether an address is of a file in the site: no hidden one, and none that a link in the site leads to. */
async function isPublic(site: string, { url = '/' }: IncomingMessage): Promise<boolean> {
  try {
    const names = decodeURIComponent(url.replace(/[?#].*$/s, '')).split(/[/\\]/);
    if (names.some((name) => name.startsWith('.') && name !== '.well-known')) return false;
    const path = join(site, ...names);
    const file = (await stat(path)).isDirectory() ? join(path, 'index.html') : path;
    return isInside(await realpath(file), await realpath(site));
  } catch {
    return false;
  }
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => {
      server.off('error', reject);
      resolve();
    });
  });
}
