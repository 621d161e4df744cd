// The site's own scripts, as files whose names change with their content.
import type { APIRoute, GetStaticPaths } from 'astro';
import { scriptPath } from '../../portable/script-path.ts';
import copy from '../../search/copy/main.ts?script';
import highlight from '../../search/highlight/main.ts?script';
import search from '../../search/interface.ts?script';
import site from '../../search/main.ts?script';
import theme from '../../search/theme.ts?script';

const scripts = { theme, site, search, highlight, copy };

export const getStaticPaths = (() =>
  Promise.all(
    Object.entries(scripts).map(async ([name, code]) => {
      const path = await scriptPath(name, code);
      return { params: { script: path.replace('assets/', '') }, props: { code } };
    }),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ code: string }> = ({ props }) =>
  new Response(props.code, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
