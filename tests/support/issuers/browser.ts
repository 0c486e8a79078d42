// A sign-in window without a screen: follows redirects, keeps cookies by host as a browser does (ports share them), and
// stops where the extension would be answered. Counts nothing, waits for nothing.
export const extensionRedirect = 'https://abcdefghijklmnopabcdefghijklmnop.chromiumapp.org/';

export type Arrived = { url: URL; status: number; body: string; headers: Headers; passed: URL[] };

export class Window {
  /** Host name to cookie name to value and path. */
  readonly cookies = new Map<string, Map<string, { value: string; path: string; text: string }>>();
  /** Called before each step; may change where it leads or stop it (`null`), as an attacker in between would. */
  readonly between: (url: URL) => URL | null;
  readonly reach: (url: URL, init: RequestInit) => Promise<Response>;

  constructor(
    between: (url: URL) => URL | null = (url) => url,
    reach: (url: URL, init: RequestInit) => Promise<Response> = (url, init) => fetch(url, init),
  ) {
    this.between = between;
    this.reach = reach;
  }

  async open(address: string, hopsMax = 20): Promise<Arrived> {
    const passed: URL[] = [];
    let url = new URL(address);
    for (let hop = 0; hop < hopsMax; hop++) {
      const step = this.between(url);
      if (step === null) return { url, status: 0, body: '', headers: new Headers(), passed };
      url = step;
      passed.push(url);
      if (url.href.startsWith(extensionRedirect))
        return { url, status: 0, body: '', headers: new Headers(), passed };
      const response = await this.reach(url, {
        redirect: 'manual',
        headers: { cookie: this.cookieHeader(url), accept: 'text/html' },
      });
      this.keepCookies(url, response);
      const location = response.headers.get('location');
      if (response.status < 300 || response.status >= 400 || location === null)
        return {
          url,
          status: response.status,
          body: await response.text(),
          headers: response.headers,
          passed,
        };
      await response.body?.cancel();
      url = new URL(location, url);
    }
    throw new Error('The window was sent in a circle.');
  }

  private cookieHeader(url: URL): string {
    return [...(this.cookies.get(url.hostname) ?? [])]
      .filter(([, { path }]) => url.pathname.startsWith(path))
      .map(([name, { value }]) => `${name}=${value}`)
      .join('; ');
  }

  private keepCookies(url: URL, response: Response) {
    const jar = this.cookies.get(url.hostname) ?? new Map();
    this.cookies.set(url.hostname, jar);
    for (const text of response.headers.getSetCookie()) {
      const [pair = '', ...attributes] = text.split(';').map((part) => part.trim());
      const [name = '', value = ''] = pair.split(/=(.*)/s);
      const path = attributes.find((part) => /^path=/i.test(part))?.slice(5) ?? '/';
      const isGone = attributes.some(
        (part) => /^max-age=0$/i.test(part) || /^expires=thu, 01 jan 1970/i.test(part),
      );
      if (isGone) jar.delete(name);
      else jar.set(name, { value, path, text });
    }
  }
}
