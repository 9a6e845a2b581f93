import { realpath } from 'node:fs/promises';
import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { join, resolve } from 'node:path';
import { generate } from 'selfsigned';
import { respond } from './serve';

/** The first byte of a TLS connection: a handshake record (RFC 8446 §5.1). */
const TLS_HANDSHAKE = 22;

/** What every host has besides its own files. */
const ANY_HOST = 'any-host';

const HOST_NAME = /^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/;

/** How a browser is started so that every host is one of these, and none is on the network. */
interface HostsLaunch {
  args: string[];
  extraPrefs: Record<string, unknown>;
  acceptInsecureCerts: true;
}

/** The host that a request is for, without its port; null for what is no host name. */
function hostOf({ url = '/', headers }: IncomingMessage): string | null {
  // a proxy is asked for whole addresses (RFC 9112 §3.2.2)
  const asked = /^http:\/\/([^/?#]*)/i.exec(url)?.[1] ?? headers.host ?? '';
  const name = asked.replace(/:\d+$/, '').toLowerCase();
  return HOST_NAME.test(name) && name !== ANY_HOST ? name : null;
}

/**
 * Serves the folders of a folder under their own names as hosts: `<folder>/mail.example.com/inbox/index.html` is
 * `https://mail.example.com/inbox/` and `http://mail.example.com/inbox/`. What lies in `any-host` is on every host. A host
 * without a folder is 404. One port of 127.0.0.1 speaks http, https with a certificate made for the occasion, and
 * CONNECT as proxies do, which leads back to itself whatever host is asked for: nothing reaches the network.
 * @param folder the folder of hosts; a path that is none rejects with ENOENT
 * @returns `launch`, what a browser has to be started with, and `close`, which also ends the connections still open
 */
export async function serveHosts(folder: string): Promise<{ launch: HostsLaunch; close(): Promise<void> }> {
  const hosts = await realpath(resolve(folder));
  const anyHost = join(hosts, ANY_HOST);

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const name = hostOf(request);
    const root = name === null ? null : await realpath(join(hosts, name)).catch(() => null);
    if (root === null) response.writeHead(404, { 'Content-Type': 'text/plain' }).end('No such host\n');
    else {
      request.url = request.url?.replace(/^http:\/\/[^/?#]*/i, '') || '/';
      await respond([root, anyHost], request, response);
    }
  };

  const { private: key, cert } = await generate([{ name: 'commonName', value: 'test pages' }]);
  const http = createHttpServer((request, response) => void answer(request, response));
  const https = createHttpsServer({ key, cert }, (request, response) => void answer(request, response));
  const open = new Set<Socket>();
  const front = createServer((socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket)).on('error', () => socket.destroy());
    socket.once('data', (start: Buffer) => {
      socket.pause();
      socket.unshift(start);
      (start[0] === TLS_HANDSHAKE ? https : http).emit('connection', socket);
      process.nextTick(() => socket.resume());
    });
  });
  await new Promise<void>((listening) => front.listen(0, '127.0.0.1', () => listening()));
  const { port } = front.address() as AddressInfo;

  http.on('connect', (_request: IncomingMessage, client: Socket) => {
    const back = connect(port, '127.0.0.1', () => client.write('HTTP/1.1 200 OK\r\n\r\n'));
    back.on('error', () => client.destroy()).pipe(client);
    client.on('error', () => back.destroy()).pipe(back);
  });

  return {
    launch: {
      args: [`--host-resolver-rules=MAP * 127.0.0.1:${port}`],
      extraPrefs: {
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': port,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': port,
        'network.proxy.allow_hijacking_localhost': true,
      },
      acceptInsecureCerts: true,
    },
    close: () =>
      new Promise((closed) => {
        front.close(() => closed());
        for (const socket of open) socket.destroy();
      }),
  };
}
