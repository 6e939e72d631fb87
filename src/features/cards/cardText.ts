import { MarkdownString, l10n } from 'vscode';
import { visibleControls } from '../../core/index';
import type { Span } from '../../core/index';
import { commandIds } from '../../ids';

/** The commands that links and buttons of a card may run; no other is trusted. */
const LINKED = [
  commandIds.showSpan,
  commandIds.nextFigure,
  commandIds.previousFigure,
  commandIds.copyCitation,
  commandIds.search,
  commandIds.peekSameNoun,
  commandIds.showFiguresLike,
  commandIds.showGrowth,
  commandIds.setPlace,
  commandIds.showRules,
  commandIds.showWordUse,
];
export type LinkedCommand = (typeof LINKED)[number];

/** Joins without showing: Markdown then never takes the mark beside it for a bracket of emphasis or not. */
const WORD_JOINER = '\u2060';

/** A card's Markdown. Whatever comes from an article goes in as plain text, never as Markdown. */
export class CardText {
  readonly markdown = new MarkdownString('', true);

  constructor() {
    this.markdown.isTrusted = { enabledCommands: LINKED };
  }

  /** Spaces are left to Markdown: `appendText` would make them such that no line breaks there. */
  text(text: string): this {
    for (const [index, word] of text.split(/\s+/u).entries()) {
      if (index > 0) this.raw(' ');
      this.markdown.appendText(visibleControls(word));
    }
    return this;
  }

  bold(text: string): this {
    return this.raw(`**${WORD_JOINER}`).text(text).raw(`${WORD_JOINER}**`);
  }

  /** With a mark of its own, so that it isn't told from the text by its colour alone. */
  link(text: string, target: LinkTarget): this {
    const { uri, span } = target;
    const address = commandAddress(commandIds.showSpan, [uri, span.start, span.end], l10n.t('Show in article'));
    return this.raw('[$(arrow-small-right)').text(text).raw(`](${address})`);
  }

  button(icon: string, label: string, command: LinkedCommand, args: readonly unknown[]): this {
    return this.raw(`[$(${icon}) `)
      .text(label)
      .raw(`](${commandAddress(command, args, label)})`);
  }

  icon(name: string): this {
    return this.raw(`$(${name}) `);
  }

  /** A new paragraph. */
  paragraph(): this {
    return this.raw('\n\n');
  }

  /** A new line of the same paragraph. */
  line(): this {
    return this.raw('  \n');
  }

  item(): this {
    return this.raw('\n- ');
  }

  rule(): this {
    return this.raw('\n\n---\n\n');
  }

  space(): this {
    return this.raw(' &nbsp; ');
  }

  private raw(markdown: string): this {
    this.markdown.appendMarkdown(markdown);
    return this;
  }
}

/** With a title: else the workbench shows the address itself to whoever rests the pointer on the link. */
function commandAddress(command: LinkedCommand, args: readonly unknown[], title: string): string {
  return `command:${command}?${encodeURIComponent(JSON.stringify(args))} "${title.replaceAll('"', '”')}"`;
}

/** The exact characters that a link selects. */
export interface LinkTarget {
  readonly uri: string;
  readonly span: Span;
}
