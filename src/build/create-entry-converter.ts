// Converts and proves one seed. Nothing here knows another seed.
import { listPlaces } from '../render/list-places.ts';
import { createConverter } from '../seed/convert.ts';
import { isRefused } from '../seed/messages.ts';
import { type EntryConverter, type EntryConverterOptions, withoutPage } from './convert-entry.ts';
import { proveLive } from './prove/prove-live.ts';
import { provePage } from './prove/prove-page.ts';
import { digestText } from './store/files.ts';
import { packMessages } from './store/message-data.ts';

const UTF8 = new TextDecoder();

export function createEntryConverter({ seeds, ...options }: EntryConverterOptions): EntryConverter {
  const convert = createConverter(options);
  return async ({ path, sha256, overrides }, bytes) => {
    const file = convert({ path, bytes, sha256, overrides, encoding: overrides.fields.encoding });
    if (file.data.passedOver) return withoutPage('none', file);
    if (file.data.draft) return withoutPage('draft', file);
    if (isRefused(file)) return withoutPage('refused', file);
    const { live } = file.data;
    // A file that code imports may be gone at the next build, or be there again.
    const isFinal = live === undefined;
    const words = live === undefined ? provePage(file) : undefined;
    if (live !== undefined) await proveLive(file, { body: live, text: UTF8.decode(bytes), seeds });
    const { metadata, links = [], aliases = [], overridePlaces = {}, overrides: set = {} } = file.data;
    if (isRefused(file) || !metadata) return withoutPage('refused', file, isFinal);
    const mdx = String(file);
    const places = file.data.tree ? listPlaces(file.data.tree) : [];
    const slugPlace = set.slug === undefined ? undefined : overridePlaces['slug'];
    const page = {
      digest: digestText(mdx),
      metadata,
      slugPlace,
      links,
      ...(aliases.length > 0 && { aliases }),
      ...(places.length > 0 && { places }),
      ...(words !== undefined && { words }),
    };
    return { conversion: { path, outcome: 'page', messages: packMessages(file), page }, mdx, isFinal };
  };
}
