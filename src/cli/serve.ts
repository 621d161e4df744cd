// A web server for a built folder, on this machine only.
import { createServer, type Server } from 'node:http';
import sirv from 'sirv';

const PORTS_TO_TRY = 20;

/**
 * @param site - the built folder, absolute
 * @param port - the first to try; the ones after it follow
 * @returns the site's address
 * @throws the system's error if no port can be had
 */
export async function serve(site: string, port: number): Promise<string> {
  const files = sirv(site, { dev: true, etag: true });
  const server = createServer((request, response) => {
    files(request, response, () => {
      response.statusCode = 404;
      request.url = '/404.html';
      files(request, response, () => {
        response.end('Not found');
      });
    });
  });
  for (let next = port; ; next++) {
    try {
      await listen(server, next);
      return `http://localhost:${next}/`;
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
