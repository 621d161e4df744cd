// Control characters that no text has. Tabs, newlines, form feeds and escapes (ISO-2022) may stand in one.

// biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are the ones to find.
const CONTROL = /[\u0000-\u0007\u000e-\u0019\u001c-\u001f]/;
const LINE_FEED = 0x0a;

export function hasControlCharacter(text: string): boolean {
  return CONTROL.test(text);
}

/** The first one in a text, for a message: `U+0001`, and its line. */
export function firstControlCharacter(text: string): { what: string; line: number } {
  const at = text.search(CONTROL);
  const code = (text.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return { what: `U+${code}`, line: text.slice(0, at).split('\n').length };
}

/** The first one among bytes, for a message: `byte 0x01 at offset 2`, and its line. */
export function firstControlByte(bytes: Uint8Array): { what: string; line: number } | undefined {
  const at = bytes.findIndex((byte) => byte < 0x20 && CONTROL.test(String.fromCharCode(byte)));
  if (at < 0) return undefined;
  const value = (bytes[at] ?? 0).toString(16).padStart(2, '0');
  const line = bytes.subarray(0, at).filter((byte) => byte === LINE_FEED).length + 1;
  return { what: `byte 0x${value} at offset ${at}`, line };
}
