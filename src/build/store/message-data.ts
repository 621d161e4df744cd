// Messages as the store keeps them: plain data, from which the same message is made again.
import { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';

export type MessageData = Pick<
  VFileMessage,
  'reason' | 'ruleId' | 'source' | 'place' | 'note' | 'fatal' | 'file' | 'name' | 'url'
>;

/** @returns the messages of a file as data */
export function packMessages({ messages }: VFile): MessageData[] {
  return messages.map(({ reason, ruleId, source, place, note, fatal, file, name, url }) => ({
    ...{ reason, ruleId, source, place, note, fatal, file, name, url },
  }));
}

/** @returns a file without text that has these messages */
export function unpackMessages(path: string, messages: readonly MessageData[]): VFile {
  const file = new VFile({ path });
  for (const { reason, ruleId, source, place, ...rest } of messages) {
    file.messages.push(Object.assign(new VFileMessage(reason, { ruleId, source, place }), rest));
  }
  return file;
}
