// The state of the search page, which its address holds: it can be bookmarked, sent and gone back to.
import { type FilterName, filterNames } from '../../../shared/filters.ts';
import type { SearchOptions } from '../../lib/backend.ts';

export const orders = ['relevance', 'newest', 'oldest'] as const;
export type Order = (typeof orders)[number];

export interface State {
  q: string;
  /** A document has one of the values of each filter that has any. */
  filters: Readonly<Record<FilterName, readonly string[]>>;
  order: Order;
}

/** @param query - of an address, with or without `?`; it may be anything */
export function readState(query: string): State {
  const values = new URLSearchParams(query);
  const sort = values.get('sort') as Order;
  const filters = filterNames.map((name) => [name, [...new Set(values.getAll(name).filter(Boolean))]]);
  return {
    q: values.get('q') ?? '',
    filters: Object.fromEntries(filters),
    order: orders.includes(sort) ? sort : 'relevance',
  };
}

/** @returns the address with this state in its query; other parameters are kept */
export function writeState(address: string, { q, filters, order }: State): string {
  const url = new URL(address);
  const values = url.searchParams;
  for (const name of ['q', 'sort', ...filterNames]) values.delete(name);
  if (q.trim()) values.set('q', q.trim());
  for (const name of filterNames) {
    for (const value of filters[name]) values.append(name, value);
  }
  if (order !== 'relevance') values.set('sort', order);
  return url.href;
}

/** Without a query there is no relevance: the newest come first. */
export function effectiveOrder({ q, order }: State): Order {
  return q.trim() === '' && order === 'relevance' ? 'newest' : order;
}

export function searchOptions(state: State): SearchOptions {
  const set = filterNames.filter((name) => state.filters[name].length > 0);
  const order = effectiveOrder(state);
  return {
    isCounting: true,
    filters: Object.fromEntries(set.map((name) => [name, { any: state.filters[name] }])),
    ...(order !== 'relevance' && { sort: { date: order === 'newest' ? 'desc' : 'asc' } as const }),
  };
}

/** @returns the state with one value of a filter set or unset */
export function toggleFilter(state: State, name: FilterName, value: string): State {
  const before = state.filters[name];
  const after = before.includes(value) ? before.filter((other) => other !== value) : [...before, value];
  return { ...state, filters: { ...state.filters, [name]: after } };
}

export function clearFilters(state: State): State {
  return { ...readState(''), q: state.q, order: state.order };
}

export function isFiltered({ filters }: State): boolean {
  return filterNames.some((name) => filters[name].length > 0);
}
