import { createReadStream } from 'node:fs';
import { readFile, realpath, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';

const CONTENT_TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.eml': 'text/plain; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xhtml': 'application/xhtml+xml; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};

type Answer = { status: 200; file: string; size: number } | { status: 301; location: string } | { status: 400 | 404 };

/** The file or folder that a path names; throws if there is none. A link that leads out of the root counts as none. */
async function find(root: string, path: string) {
  const place = await realpath(join(root, path));
  if (place !== root && !place.startsWith(root.endsWith(sep) ? root : root + sep))
    throw new Error('outside the folder');
  return { place, found: await stat(place) };
}

/** What is at a request's path. `root` is a real path. */
async function answerTo(root: string, requestPath: string): Promise<Answer> {
  // Not `new URL()`: it reads `//other.example/` as a host.
  const [encoded = '/'] = requestPath.split(/[?#]/, 1);
  let path: string;
  try {
    path = decodeURIComponent(encoded);
  } catch {
    return { status: 400 };
  }
  if (!path.startsWith('/') || path.includes('\0')) return { status: 400 };
  try {
    let { place, found } = await find(root, path);
    if (found.isDirectory()) {
      // Without the slash, a page's relative addresses would start one folder too high.
      if (!path.endsWith('/')) return { status: 301, location: `/${encoded.replace(/^\/+/, '')}/` };
      ({ place, found } = await find(root, `${path}index.html`));
    }
    return found.isFile() ? { status: 200, file: place, size: found.size } : { status: 404 };
  } catch {
    return { status: 404 };
  }
}

/** The response headers that a `<file>.headers.json` beside a file asks for; none without one. */
async function headersBeside(file: string): Promise<Record<string, string>> {
  const text = await readFile(`${file}.headers.json`, 'utf8').catch(() => '{}');
  return JSON.parse(text) as Record<string, string>;
}

/**
 * Answers one request with what is at its path in the first of several folders that has it.
 * @param roots real paths
 */
export async function respond(
  roots: readonly string[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('X-Content-Type-Options', 'nosniff');
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  let answer: Answer = { status: 404 };
  for (const root of roots) if (answer.status === 404) answer = await answerTo(root, request.url ?? '/');
  if (answer.status === 301) {
    response.writeHead(301, { Location: answer.location }).end();
  } else if (answer.status !== 200) {
    const says = answer.status === 404 ? 'Not found\n' : 'Bad request\n';
    response.writeHead(answer.status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(says);
  } else {
    const type = CONTENT_TYPES[extname(answer.file).toLowerCase()] ?? 'application/octet-stream';
    const headers = await headersBeside(answer.file);
    response.writeHead(200, { 'Content-Type': type, 'Content-Length': answer.size, ...headers });
    if (request.method === 'HEAD') response.end();
    else
      createReadStream(answer.file)
        .on('error', () => response.destroy())
        .pipe(response);
  }
}

/**
 * Serves a folder's files on this machine's own address, to this machine only. Nothing outside the folder can be reached.
 * @param folder the folder; a path that is none rejects with ENOENT or ENOTDIR
 * @param port 0 takes any free one; one in use rejects with EADDRINUSE
 * @param host an address of this machine: `127.0.0.1`, or `::1`, where the demo and test build may not run
 * @returns `url` without a slash at its end, and `close`, which also ends the connections still open
 */
export async function serveFolder(
  folder: string,
  port = 0,
  host: '127.0.0.1' | '::1' = '127.0.0.1',
): Promise<{ url: string; close(): Promise<void> }> {
  const root = await realpath(`${resolve(folder)}${sep}`);
  const server = createServer((request, response) => void respond([root], request, response));
  await new Promise<void>((listening, failed) => {
    server.once('error', failed).listen(port, host, () => listening());
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    url: `http://${host === '::1' ? '[::1]' : host}:${address.port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
