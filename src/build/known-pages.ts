// What the last build knew of each seed. A seed that did not change, read by the same code, has its page already: it is
// neither converted nor proved again, and a rebuild costs what changed.
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import type { Seed } from '../seed/convert.ts';
import type { SeedLink } from '../seed/data.ts';
import {
  claimSlug,
  type Settlement,
  type SlugRegistry,
  type SlugWish,
  settleSlug,
} from '../seed/unique-slugs.ts';

/** Of one seed. */
interface KnownPage {
  /** Of all that went into the page. */
  key: string;
  /** Of the page's text. */
  digest: string;
  /** Relative to the folder of the pages, with `/`. */
  page: string;
  wish: SlugWish;
  settlement: Settlement;
  messages: MessageFields[];
  links?: readonly SeedLink[] | undefined;
}

type MessageFields = Pick<
  VFileMessage,
  'reason' | 'ruleId' | 'source' | 'place' | 'note' | 'fatal' | 'file' | 'name'
>;

export interface KnownPages {
  /** The page of a seed and where it is, if all of it is as it was; its address is then claimed. */
  recall: (seed: Seed, registry: SlugRegistry) => Promise<{ file: VFile; page: string } | undefined>;
  /** @param page - relative to the folder of the pages */
  remember: (seed: Seed, file: VFile, page: string) => void;
  /** Keep what was recalled or remembered since, and nothing else. */
  save: () => Promise<void>;
}

/**
 * @param store - the file it is kept in, absolute; one that cannot be read is as good as none
 * @param content - folder of the pages, absolute
 * @param version - of whatever else decides what a page looks like
 */
export async function openKnownPages(store: string, content: string, version: string): Promise<KnownPages> {
  const before = await readStore(store, version);
  const now = new Map<string, KnownPage>();
  return {
    async recall(seed, registry) {
      const known = before.get(seed.path);
      if (known?.key !== keyOf(seed)) return undefined;
      if (!isSame(settleSlug(known.wish, registry), known.settlement)) return undefined;
      const text = await readFile(join(content, known.page), 'utf8').catch(() => '');
      if (digestOf(text) !== known.digest) return undefined;
      claimSlug(known.wish, known.settlement, registry);
      now.set(seed.path, known);
      const file = new VFile({ path: seed.path });
      file.messages.push(...known.messages.map(messageOf));
      if (known.links) file.data.links = known.links;
      return { file, page: known.page };
    },
    remember(seed, file, page) {
      const { slug, links } = file.data;
      if (!slug) return;
      const messages = file.messages.map(fieldsOf);
      now.set(seed.path, {
        key: keyOf(seed),
        digest: digestOf(String(file)),
        page,
        ...slug,
        messages,
        links,
      });
    },
    async save() {
      const lines = [...now].map((entry) => `\n${JSON.stringify(entry)}`);
      await mkdir(dirname(store), { recursive: true });
      await writeFile(`${store}.next`, `${version}${lines.join('')}`);
      await rename(`${store}.next`, store);
    },
  };
}

async function readStore(store: string, version: string): Promise<Map<string, KnownPage>> {
  const [head, ...lines] = (await readFile(store, 'utf8').catch(() => '')).split('\n');
  if (head !== version) return new Map();
  try {
    return new Map(lines.map((line) => JSON.parse(line) as [string, KnownPage]));
  } catch {
    return new Map();
  }
}

function keyOf({ path, sha256, overrides, encoding }: Seed): string {
  return digestOf(JSON.stringify([path, sha256, overrides, encoding]));
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}

function isSame(one: Settlement, other: Settlement): boolean {
  return one.slug === other.slug && one.holder === other.holder;
}

function fieldsOf({ reason, ruleId, source, place, note, fatal, file, name }: VFileMessage): MessageFields {
  return { reason, ruleId, source, place, note, fatal, file, name };
}

function messageOf({ reason, ruleId, source, place, ...rest }: MessageFields): VFileMessage {
  return Object.assign(new VFileMessage(reason, { ruleId, source, place }), rest);
}
