// WebKitGTK's MiniBrowser, controlled by its WebDriver, on a virtual display.
import { createServer } from 'node:net';
import type { Driver, Tab } from './driver.ts';
import { endProgram, type Program, startProgram, waitForOutput } from './program.ts';

export interface WebKitPrograms {
  driver: string;
  /** X server without a screen. */
  display: string;
}

/** In ms. A browser starts within a second or two. */
const TIMEOUT = 20_000;

export async function startWebKit({ driver, display }: WebKitPrograms): Promise<Driver> {
  // Xvfb takes the first free number and prints it.
  const screen = startProgram(display, [
    '-displayfd',
    '1',
    '-screen',
    '0',
    '1280x1024x24',
    '-nolisten',
    'tcp',
  ]);
  try {
    const [, number] = await waitForOutput(screen, /^(\d+)\n/m);
    const env = { DISPLAY: `:${number}`, WAYLAND_DISPLAY: undefined };
    return { open: () => openTab(driver, env), close: () => endProgram(screen) };
  } catch (error) {
    await endProgram(screen);
    throw error;
  }
}

/**
 * Each session is a fresh browser with a driver of its own: a reused driver waits for ever, about once in a hundred
 * times, for a browser that ends during its start.
 */
async function openTab(driver: string, env: NodeJS.ProcessEnv, tries = 3): Promise<Tab> {
  const port = await findFreePort();
  const program = startProgram(driver, [`--port=${port}`], env);
  const address = `http://127.0.0.1:${port}`;
  try {
    await waitForDriver(address);
    const { sessionId } = await call<{ sessionId: string }>(`${address}/session`, {
      body: { capabilities: {} },
      timeout: TIMEOUT,
    });
    return createTab(`${address}/session/${sessionId}`, program);
  } catch (error) {
    await endProgram(program);
    if (tries > 1) return openTab(driver, env, tries - 1);
    throw error;
  }
}

function createTab(session: string, program: Program): Tab {
  return {
    goto: async (url) => {
      await call(`${session}/url`, { body: { url } });
    },
    run: async (act, ...args) => {
      const script = `const [args, done] = arguments;
        (async () => (${act})(...JSON.parse(args)))().then(
          (value) => done(JSON.stringify({ value })),
          (error) => done(JSON.stringify({ error: String(error) })),
        );`;
      const body = { script, args: [JSON.stringify(args)] };
      const text = await call<string>(`${session}/execute/async`, { body });
      const { value, error } = JSON.parse(text);
      if (error) throw new Error(error);
      return value;
    },
    perform: async (actions) => {
      await call(`${session}/actions`, { body: { actions } });
    },
    complaints: () => [],
    close: async () => {
      try {
        await call(session, { method: 'DELETE', timeout: TIMEOUT });
      } finally {
        await endProgram(program);
      }
    },
  };
}

interface Request {
  method?: 'POST' | 'DELETE';
  body?: object;
  /** Milliseconds. */
  timeout?: number;
}

/** @throws Error with the driver's message, or after the timeout */
async function call<Result>(
  url: string,
  { method = 'POST', body, timeout = 60_000 }: Request,
): Promise<Result> {
  const response = await fetch(url, {
    method,
    ...(body && { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(timeout),
  });
  const { value } = (await response.json()) as { value: Result & { error?: string; message?: string } };
  if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
}

async function waitForDriver(address: string): Promise<void> {
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

async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' ? (address?.port ?? 0) : 0;
}
