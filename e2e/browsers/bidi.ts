// WebDriver BiDi over a WebSocket: commands and their answers, and events. https://w3c.github.io/webdriver-bidi/

export interface Bidi {
  /** @throws Error with the browser's message if the command fails or the connection is closed */
  send: <Result>(method: string, params?: object) => Promise<Result>;
  /** Calls back for each event that is subscribed to. */
  onEvent: (listen: (method: string, params: unknown) => void) => void;
  close: () => void;
}

/** @param url - such as `ws://127.0.0.1:1234/session` */
export async function connectBidi(url: string): Promise<Bidi> {
  const socket = new WebSocket(url);
  const waiting = new Map<number, { resolve: (result: never) => void; reject: (error: Error) => void }>();
  const listeners: ((method: string, params: unknown) => void)[] = [];
  let last = 0;
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(data) as Message;
    if (message.type === 'event') {
      for (const listen of listeners) listen(message.method, message.params);
      return;
    }
    const answer = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.type === 'success') answer?.resolve(message.result as never);
    else answer?.reject(new Error(`${message.error}: ${message.message}`));
  });
  socket.addEventListener('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('the browser is gone'));
  });
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => resolve());
    socket.addEventListener('error', () => reject(new Error(`Cannot connect to ${url}`)));
  });
  return {
    send: (method, params = {}) =>
      new Promise((resolve, reject) => {
        waiting.set(++last, { resolve, reject });
        socket.send(JSON.stringify({ id: last, method, params }));
      }),
    onEvent: (listen) => {
      listeners.push(listen);
    },
    close: () => socket.close(),
  };
}

type Message =
  | { type: 'event'; method: string; params: unknown }
  | { type: 'success'; id: number; result: unknown }
  | { type: 'error'; id: number; error: string; message: string };
