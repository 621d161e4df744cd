// Scripts are how a page opened from disk loads anything: browsers refuse it modules, fetch and workers.

/**
 * Load and run a classic script; scripts run in the order in which they are asked for. Never rejects, since a file that
 * was cut short counts as loaded, too: check for what the script should have done.
 *
 * @returns the element, right after the script ran or could not be loaded
 */
export function loadScript(url: string): Promise<HTMLScriptElement> {
  return new Promise((resolve) => {
    const script = document.createElement('script');
    script.src = url;
    script.async = false;
    script.onload = script.onerror = () => resolve(script);
    document.head.append(script);
  });
}
