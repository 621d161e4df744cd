import type { APIRoute, GetStaticPaths } from 'astro';
import { scripts } from '../../layouts/scripts.ts';

export const getStaticPaths = (() =>
  scripts.map(({ path, code }) => ({
    params: { script: path.replace('assets/', '') },
    props: { code },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ code: string }> = ({ props }) =>
  new Response(props.code, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
