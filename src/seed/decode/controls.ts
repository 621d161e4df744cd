// Control characters that no text has; tab, newlines, form feed and escape (ISO-2022) may stand in one.

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const CONTROL = /[\u0000-\u0007\u000e-\u0019\u001c-\u001f]/;
const LINE_FEED = 0x0a;

export function hasControl(text: string): boolean {
  return CONTROL.test(text);
}

/** The first of them as text, for a message. */
export function firstControl(text: string): { what: string; line: number } {
  const at = text.search(CONTROL);
  const code = (text.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return { what: `U+${code}`, line: text.slice(0, at).split('\n').length };
}

/** The first of them as a byte, for a message. */
export function firstControlByte(bytes: Uint8Array): { what: string; line: number } | undefined {
  const at = bytes.findIndex((byte) => byte < 0x20 && CONTROL.test(String.fromCharCode(byte)));
  if (at < 0) return undefined;
  const value = (bytes[at] ?? 0).toString(16).padStart(2, '0');
  const line = bytes.subarray(0, at).filter((byte) => byte === LINE_FEED).length + 1;
  return { what: `byte 0x${value} at offset ${at}`, line };
}
