// The process in which documents are converted: one that exhausts it takes no other document with it.
import { createEntryConverter } from '../create-entry-converter.ts';
import { answerConversions } from './answer-conversions.ts';

answerConversions(createEntryConverter);
