import open from 'open';

/** Open an address in the user's browser; without a screen to show it on, nothing happens. */
export async function openInBrowser(address: string): Promise<void> {
  const headless = process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'];
  if (headless || process.env['CI']) {
    console.log('There is no screen here to open a browser on.');
    return;
  }
  await open(address);
}
