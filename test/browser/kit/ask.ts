// Plain HTTP without a memory for cookies: `fetch` would not let a test lie about its host and origin.
import { request } from 'node:http';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly location: string;
  readonly cookie: string;
  readonly body: string;
}

export interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly cookie?: string;
  /** A name in place of the address; the port stays. */
  readonly host?: string;
  readonly origin?: string;
  /** Sent as a page does. */
  readonly form?: Readonly<Record<string, string>>;
}

export function askAt(
  url: URL,
  { method, headers = {}, body, cookie, host, origin, form }: Asked = {},
): Promise<Answer> {
  const sent = form ? new URLSearchParams(form).toString() : body;
  const all = {
    ...headers,
    ...(cookie && { cookie }),
    ...(origin && { origin }),
    ...(host && { host: `${host}:${url.port}` }),
    ...(form && { 'content-type': 'application/x-www-form-urlencoded' }),
  };
  return new Promise((resolve, reject) => {
    const asked = request(url, { method: method ?? (form ? 'POST' : 'GET'), headers: all }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          location: response.headers.location ?? '',
          cookie: response.headers['set-cookie']?.join() ?? '',
          body: Buffer.concat(chunks).toString(),
        }),
      );
    });
    asked.on('error', reject);
    asked.end(sent);
  });
}

/** The token that a page gives to its scripts and forms. */
export const tokenIn = ({ body }: Answer): string => /name="token" content="([^"]+)"/.exec(body)?.[1] ?? '';
