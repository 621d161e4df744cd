// The site's own accent, as a style sheet of its own, if it has one.
import type { APIRoute, GetStaticPaths } from 'astro';
import { accentStyle } from '../../config/accent.ts';
import { scriptPath } from '../../layouts/script-path.ts';
import { collection } from '../_collection.ts';

export const getStaticPaths = (async () => {
  const { site } = collection().frame;
  const css = accentStyle(site.accent);
  if (!css) return [];
  const path = await scriptPath('accent', css, 'css');
  return [{ params: { style: path.replace('assets/', '') }, props: { css } }];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ css: string }> = ({ props }) =>
  new Response(props.css, { headers: { 'content-type': 'text/css; charset=utf-8' } });
