// Reads a file of queries with the documents that answer them.
import { readFileSync } from 'node:fs';

export interface Query {
  /** As it is typed. */
  query: string;
  /** Its difficulty; figures are reported by kind. */
  kind: string;
  /** Paths of the seeds that answer it: below the folder of seeds, or names alone if no label has a folder. */
  relevant: string[];
  /** Other notes, such as the phrase before a typing error. */
  [note: string]: unknown;
}

/** @throws Error that names the fault of the file */
export function readQueries(path: string): Query[] {
  const queries: unknown = parse(path);
  if (!Array.isArray(queries) || queries.length === 0 || !queries.every(isQuery)) {
    throw new Error(
      `Unexpected content of \`${path}\`, expected a list of {"query": "…", "kind": "…", "relevant": ["file", …]}`,
    );
  }
  return queries;
}

function parse(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw new Error(
      `Cannot read the queries of \`${path}\`: ${cause instanceof Error ? cause.message : cause}`,
      {
        cause,
      },
    );
  }
}

function isQuery(value: Partial<Query> | null): value is Query {
  return (
    typeof value?.query === 'string' &&
    typeof value.kind === 'string' &&
    Array.isArray(value.relevant) &&
    value.relevant.length > 0
  );
}
