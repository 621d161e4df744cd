/** Source of a regular expression with the flag `u`. */
export type Pattern = string;
export type Patterns = readonly Pattern[];
