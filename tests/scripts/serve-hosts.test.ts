import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveHosts } from '../../scripts/serve-hosts';

const FILES = {
  'mail.example.com/inbox/index.html': 'the inbox',
  'mail.example.com/raw.txt': 'a raw message',
  'mail.example.com/raw.txt.headers.json': '{ "Content-Security-Policy": "sandbox" }',
  'any-host/shared.js': 'shared',
};

let folder: string;
let server: Awaited<ReturnType<typeof serveHosts>>;
let port: number;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bounce-lens-hosts-'));
  for (const [path, content] of Object.entries(FILES)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  server = await serveHosts(folder);
  port = Number(server.launch.extraPrefs['network.proxy.http_port']);
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

interface Got {
  status: number | undefined;
  text: string;
  policy: string | undefined;
}

function get(scheme: 'http' | 'https', host: string, path: string, socket?: Socket): Promise<Got> {
  const request = scheme === 'http' ? httpRequest : httpsRequest;
  const way = socket === undefined ? { port } : { createConnection: () => socket };
  return new Promise((done, failed) => {
    request({ ...way, host: '127.0.0.1', path, headers: { host }, rejectUnauthorized: false }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part) => (text += part));
      response.on('end', () =>
        done({ status: response.statusCode, text, policy: response.headers['content-security-policy']?.toString() }),
      );
    })
      .on('error', failed)
      .end();
  });
}

describe.each(['http', 'https'] as const)('hosts over %s', (scheme) => {
  it.each([
    ['mail.example.com', '/inbox/', 200, 'the inbox'],
    ['mail.example.com:8443', '/inbox/', 200, 'the inbox'],
    ['MAIL.example.com', '/shared.js', 200, 'shared'],
    ['other.example.com', '/inbox/', 404, 'No such host\n'],
    ['any-host', '/shared.js', 404, 'No such host\n'],
    ['..', '/mail.example.com/inbox/', 404, 'No such host\n'],
  ])('%s%s is %i', async (host, path, status, text) => {
    expect(await get(scheme, host, path)).toMatchObject({ status, text });
  });

  it('sends the headers that stand beside a file', async () => {
    expect((await get(scheme, 'mail.example.com', '/raw.txt')).policy).toBe('sandbox');
    expect((await get(scheme, 'mail.example.com', '/inbox/')).policy).toBeUndefined();
  });
});

it('is a proxy that leads to itself', async () => {
  expect(await get('http', 'elsewhere', 'http://mail.example.com/inbox/')).toMatchObject({ text: 'the inbox' });
  const socket = connect(port, '127.0.0.1');
  socket.write('CONNECT mail.example.com:80 HTTP/1.1\r\nHost: mail.example.com:80\r\n\r\n');
  const opened = await new Promise<string>((done) => socket.once('data', (data) => done(String(data))));
  expect(opened).toMatch(/^HTTP\/1\.1 200/);
  expect(await get('http', 'mail.example.com', '/inbox/', socket)).toMatchObject({ text: 'the inbox' });
});
