// Serves a built folder from this machine as a plain host does: its files, and 404.html for addresses that do not exist.
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

export interface Served {
  server: Server;
  /** Such as `http://localhost:1234`. */
  origin: string;
}

/** @param prefix - path at which the folder is served besides `/`, such as `/a/b/` */
export async function serveFolder(folder: string, prefix = '/'): Promise<Served> {
  const files = sirv(folder, { dev: true });
  const notFoundPage = join(folder, '404.html');
  const server = createServer((request, response) => {
    if (request.url?.startsWith(prefix)) request.url = request.url.slice(prefix.length - 1);
    files(request, response, () => {
      response.statusCode = 404;
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(existsSync(notFoundPage) ? readFileSync(notFoundPage) : '');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const address = server.address();
  return { server, origin: `http://localhost:${typeof address === 'object' ? address?.port : ''}` };
}
