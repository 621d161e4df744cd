// WebKitGTK's own small browser, driven by its own driver, on a display that nobody sees.
import { createServer } from 'node:net';
import type { Driver, Tab } from './driver.ts';
import { end, saidBy, startProgram } from './program.ts';

export interface WebKitPrograms {
  driver: string;
  /** X server without a screen. */
  display: string;
}

export async function startWebKit({ driver, display }: WebKitPrograms): Promise<Driver> {
  // Xvfb takes the first free number, and says which.
  const screen = startProgram(display, [
    '-displayfd',
    '1',
    '-screen',
    '0',
    '1280x1024x24',
    '-nolisten',
    'tcp',
  ]);
  const port = await freePort();
  try {
    const [, number] = await saidBy(screen, /^(\d+)\n/m);
    const env = { DISPLAY: `:${number}`, WAYLAND_DISPLAY: undefined };
    const program = startProgram(driver, [`--port=${port}`], env);
    const close = async () => {
      await end(program);
      await end(screen);
    };
    const address = `http://127.0.0.1:${port}`;
    await untilReady(address);
    return { open: () => openTab(address), close };
  } catch (error) {
    await end(screen);
    throw error;
  }
}

/** A session is a browser of its own, with an empty memory. */
async function openTab(address: string): Promise<Tab> {
  const { sessionId } = await call<{ sessionId: string }>(`${address}/session`, {
    capabilities: {},
  });
  const session = `${address}/session/${sessionId}`;
  return {
    goto: async (url) => {
      await call(`${session}/url`, { url });
    },
    run: async (act, ...args) => {
      const script = `const [args, done] = arguments;
        (async () => (${act})(...JSON.parse(args)))().then(
          (value) => done(JSON.stringify({ value })),
          (error) => done(JSON.stringify({ error: String(error) })),
        );`;
      const text = await call<string>(`${session}/execute/async`, { script, args: [JSON.stringify(args)] });
      const { value, error } = JSON.parse(text);
      if (error) throw new Error(error);
      return value;
    },
    perform: async (actions) => {
      await call(`${session}/actions`, { actions });
    },
    complaints: () => [],
    close: async () => {
      await call(session, undefined, 'DELETE');
    },
  };
}

/** @throws Error with the driver's words */
async function call<Result>(url: string, body: object | undefined, method = 'POST'): Promise<Result> {
  const response = await fetch(url, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = (await response.json()) as { value: Result & { error?: string; message?: string } };
  if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
}

async function untilReady(address: string): Promise<void> {
  for (let times = 0; times < 200; times++) {
    if (
      await fetch(`${address}/status`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`WebKit's driver does not answer at ${address}`);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' ? (address?.port ?? 0) : 0;
}
