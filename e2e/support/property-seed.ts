// `npm test` gives the same verdict on the same code: the properties try the same samples each time. `FUZZ=10` tries
// new ones, ten times as many where a property counts them so.
import fc from 'fast-check';

const SEED = 20_260_101;

if (!process.env['FUZZ']) fc.configureGlobal({ seed: SEED });
