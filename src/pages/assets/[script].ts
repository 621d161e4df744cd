// The site's own script, as a file whose name changes with its content.
import type { APIRoute, GetStaticPaths } from 'astro';
import { scriptPath } from '../../portable/script-path.ts';
import code from '../../search/main.ts?script';

export const getStaticPaths = (async () => {
  const path = await scriptPath('site', code);
  return [{ params: { script: path.replace('assets/', '') } }];
}) satisfies GetStaticPaths;

export const GET: APIRoute = () =>
  new Response(code, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
