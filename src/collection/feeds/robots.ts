/**
 * robots.txt, which lets crawlers read everything.
 *
 * @param url - of the site; without one there is no sitemap to name
 */
export function robotsText(url: string): string {
  const sitemap = url ? `\nSitemap: ${url}sitemap.xml\n` : '';
  return `User-agent: *\nAllow: /\n${sitemap}`;
}
