export type Pattern = string;
export type Patterns = readonly Pattern[];
