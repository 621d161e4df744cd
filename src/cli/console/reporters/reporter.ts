import type { Diagnostic } from '../../../shared/diagnostic.ts';

export interface ReporterOptions {
  /** Whether the output can show colours. */
  colour: boolean;
}

/** @returns diagnostics as one text, without a newline at its end */
export type Reporter = (diagnostics: readonly Diagnostic[], options: ReporterOptions) => string;
