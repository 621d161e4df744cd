// A web server for a built folder, on this machine only.
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

const PORTS_TO_TRY = 20;

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
  const server = createServer((request, response) => {
    files(request, response, async () => {
      const page = await readFile(join(site, '404.html')).catch(() => 'Not found');
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(page);
    });
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

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => {
      server.off('error', reject);
      resolve();
    });
  });
}
