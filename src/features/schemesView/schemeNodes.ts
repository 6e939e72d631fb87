import type { CorpusEntry, CorpusQuestions } from '../../core/index';

type SchemeOverview = Awaited<ReturnType<CorpusQuestions['schemes']>>[number];

export interface SchemeNode {
  readonly kind: 'scheme';
  readonly scheme: SchemeOverview;
}

export interface ExpansionNode {
  readonly kind: 'expansion';
  readonly parent: SchemeNode;
  readonly expansion: SchemeOverview['expansions'][number];
  /** 0 is the most common one. */
  readonly index: number;
}

export interface ItemNode {
  readonly kind: 'item';
  readonly parent: ExpansionNode;
  readonly text: string;
  readonly index: number;
  /** The most common expansion has it not (added), or only that one has it (missing). */
  readonly difference: 'added' | 'missing' | undefined;
}

export interface MentionNode {
  readonly kind: 'mention';
  readonly parent: SchemeNode;
  readonly entry: CorpusEntry;
  readonly mention: SchemeOverview['mentions'][number];
}

export type SchemesNode = SchemeNode | ExpansionNode | ItemNode | MentionNode;

export function childrenOf(node: SchemesNode): SchemesNode[] {
  switch (node.kind) {
    case 'scheme':
      return [...expansionsOf(node), ...node.scheme.mentions.map((mention) => mentionNode(node, mention))];
    case 'expansion':
      return itemsOf(node);
    case 'item':
    case 'mention':
      return [];
  }
}

function mentionNode(parent: SchemeNode, mention: MentionNode['mention']): MentionNode {
  return { kind: 'mention', parent, entry: mention.entry, mention };
}

function expansionsOf(parent: SchemeNode): ExpansionNode[] {
  return parent.scheme.expansions.map((expansion, index) => ({ kind: 'expansion', parent, expansion, index }));
}

function itemsOf(parent: ExpansionNode): ItemNode[] {
  const { items, added, missing } = parent.expansion;
  const own = items.map((text) => ({ text, difference: added.includes(text) ? ('added' as const) : undefined }));
  const lacking = missing.map((text) => ({ text, difference: 'missing' as const }));
  return [...own, ...lacking].map((item, index) => ({ kind: 'item', parent, index, ...item }));
}
