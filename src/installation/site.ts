/** The installed files as a browser gets them from the server, each asked for once and never from a cache. */

export interface Answer {
  readonly status: number;
  /** Value of a header, "" where the server did not send it. */
  header(name: string): string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly text: string;
}

export interface Site {
  /** Where the pages lie, with a slash at the end. */
  readonly address: URL;
  /** On this very machine, as when somebody tries the package before it goes to the server. */
  readonly loopback: boolean;
  /** Null where no answer came at all. `path` is relative to the address. */
  read(path: string): Promise<Answer | null>;
}

/** The site that the page at this address belongs to. */
export function siteOf(page: string): Site {
  const address = new URL('.', page);
  const answers = new Map<string, Promise<Answer | null>>();
  return {
    address,
    loopback: /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(address.hostname),
    read(path) {
      const known = answers.get(path) ?? ask(new URL(path, address));
      answers.set(path, known);
      return known;
    },
  };
}

async function ask(address: URL): Promise<Answer | null> {
  try {
    const response = await fetch(address, { cache: 'no-store', credentials: 'same-origin' });
    const bytes = new Uint8Array(await response.arrayBuffer());
    return {
      status: response.status,
      header: (name) => response.headers.get(name) ?? '',
      bytes,
      text: new TextDecoder().decode(bytes),
    };
  } catch {
    return null;
  }
}
