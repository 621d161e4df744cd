// The manual's page of messages, written from the tables that the messages themselves come from.
import { faults } from '../../link-check/faults.ts';
import { messages } from '../../seed/messages.ts';
import { faultExplanations, messageExplanations } from './explanations.ts';

const HEAD = `---
title: Messages
description: Every message of a build and of a check, why it appears and what to do.
slug: messages
---

<!-- Written by \`npm run manual\` from the tables of messages. -->

Each message says where (\`path:line:column\`), what happened, and what to do. Its id is permanent, and each id below is an address: \`messages.html#empty\`.

- An **error** refuses the seed, which gets no page; all others are built, and the command ends with exit code 1.
- A **warning** has no effect, except with \`check --strict\`, which treats warnings as errors.

An ellipsis (…) stands for what differs from message to message.
`;

/** The whole page, Markdown: a heading for each id, so that its address ends in \`#<id>\`. */
export function formatMessages(): string {
  const aboutDocuments = Object.entries(messages).map(([id, { fatal, reason }]) =>
    formatMessage(id, fatal ? 'Error' : 'Warning', reason, messageExplanations[id as keyof typeof messages]),
  );
  const aboutSites = Object.entries(faults).map(([id, { reason }]) =>
    formatMessage(id, 'Error', reason, faultExplanations[id as keyof typeof faults]),
  );
  return [
    HEAD,
    '## Documents\n\nPrinted by a build and by `npm run check:seeds`.\n',
    ...aboutDocuments,
    '## Faults in a built site\n\nPrinted by `npm run check:site`.\n',
    ...aboutSites,
  ].join('\n');
}

function formatMessage(
  id: string,
  level: string,
  reason: (...args: string[]) => string,
  explanation: string,
): string {
  const example = reason(...Array.from({ length: reason.length }, () => '…'));
  return `### \`${id}\`\n\n**${level}:** ${example}\n\n${explanation}\n`;
}
