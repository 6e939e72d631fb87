import * as assert from 'node:assert/strict';
import { Range, commands, workspace } from 'vscode';
import type { InlayHint, SemanticTokens, SemanticTokensLegend, TextDocument } from 'vscode';
import { tokenTypes } from '../../src/features/semanticTokens/articleTokens';
import { article, closeAll, eventually, show, withFile } from './corpus';

const TEXT = [
  '溆浦县栖鹤镇战疫记',
  '湖南省怀化市溆浦县2020年2月6日讯，栖鹤镇收捐款1.5万元，该镇有党员12名，昨日又来了三成。',
  '全县拨打110，一线的人都来了。',
].join('\n');

const whole = (document: TextDocument): Range => new Range(0, 0, document.lineCount, 0);

/** Type and text of each token, as VS Code is given them. */
async function tokensOf(
  document: TextDocument,
  range = whole(document),
): Promise<readonly (readonly [string, string])[]> {
  const legend = await commands.executeCommand<SemanticTokensLegend | undefined>(
    'vscode.provideDocumentRangeSemanticTokensLegend',
    document.uri,
    range,
  );
  assert.deepEqual(legend?.tokenTypes, [...tokenTypes]);
  const tokens = await commands.executeCommand<SemanticTokens | undefined>(
    'vscode.provideDocumentRangeSemanticTokens',
    document.uri,
    range,
  );
  const data = [...(tokens?.data ?? [])];
  const found: (readonly [string, string])[] = [];
  let [line, start] = [0, 0];
  for (let at = 0; at < data.length; at += 5) {
    const [down = 0, along = 0, length = 0, type = 0] = data.slice(at, at + 4);
    line += down;
    start = down > 0 ? along : start + along;
    found.push([tokenTypes[type] ?? '', document.getText(new Range(line, start, line, start + length))]);
  }
  return found;
}

const hintsOf = async (document: TextDocument): Promise<readonly (readonly [string, string])[]> =>
  (await commands.executeCommand<InlayHint[]>('vscode.executeInlayHintProvider', document.uri, whole(document)))
    .sort((a, b) => a.position.compareTo(b.position))
    .map(({ position, label }) => [
      document.lineAt(position).text.slice(0, position.character).slice(-4),
      typeof label === 'string' ? label : '',
    ]);

describe('Colours of the analysis in the text', () => {
  after(closeAll);

  for (const name of ['栖鹤.txt', '栖鹤.md'])
    it(`Should colour in ${name} what cards tell of, and no number that is none`, () =>
      withFile(name, TEXT, async (file) => {
        const { document } = await show(file);
        // A document of this name may be open still, with the text of a file that is gone.
        await eventually('the text', () => document.getText() === TEXT || undefined);
        const tokens = await eventually('tokens', async () => {
          const found = await tokensOf(document);
          return found.length > 0 ? found : undefined;
        });
        const figures = tokens.filter(([type]) => type === 'figure').map(([, text]) => text);
        assert.deepEqual(figures, ['1.5万元', '12名', '三成']);
        assert.ok(tokens.some(([type, text]) => type === 'date' && text === '2020年2月6日'));
        assert.ok(tokens.some(([type, text]) => type === 'place' && text.includes('栖鹤镇')));
        assert.ok(tokens.some(([type, text]) => type === 'placeWord' && text === '该镇'));
        assert.ok(!tokens.some(([, text]) => text.includes('110') || text.includes('一线')));
      }));

  it('Should colour only what is asked for', () =>
    withFile('栖鹤.txt', TEXT, async (file) => {
      const { document } = await show(file);
      await eventually('tokens', async () => (await tokensOf(document)).length > 0 || undefined);
      assert.deepEqual(
        (await tokensOf(document, new Range(2, 0, 2, 4))).map(([type]) => type),
        ['placeWord'],
      );
    }));

  it('Should colour the samples’ figures exactly as the analysis has them', async () => {
    const { document } = await show(await article('003'));
    const tokens = await eventually('tokens', async () => {
      const found = await tokensOf(document);
      return found.length > 0 ? found : undefined;
    });
    const { figures } = await figuresOf(document.uri.toString());
    const texts = figures.map(({ text }) => text).filter((text) => !text.includes('\n'));
    const coloured = tokens.filter(([type]) => type === 'figure').map(([, text]) => text);
    assert.ok(texts.length > 10);
    assert.deepEqual(
      texts.filter((text) => !coloured.includes(text)),
      [],
    );
  });
});

/** The figures of an article as an assistant is told of them. */
async function figuresOf(article: string): Promise<{ figures: readonly { text: string }[] }> {
  const { lm, LanguageModelTextPart } = await import('vscode');
  return eventually('the article in the corpus', async () => {
    try {
      const input = { article, count: 50 };
      const { content } = await lm.invokeTool('corpus_figures', { input, toolInvocationToken: undefined });
      const [part] = content;
      return part instanceof LanguageModelTextPart ? (JSON.parse(part.value) as { figures: [] }) : undefined;
    } catch {
      return undefined;
    }
  });
}

describe('Hints in the text', () => {
  after(closeAll);
  const settings = () => workspace.getConfiguration('corpusReader.inlayHints');
  const kinds = ['values', 'dates', 'places'];
  afterEach(async () => {
    for (const kind of kinds) await settings().update(kind, undefined, true);
  });

  it('Should not be there unless the reader asks for them', () =>
    withFile('栖鹤.txt', TEXT, async (file) => {
      const { document } = await show(file);
      await eventually('the analysis', async () => (await tokensOf(document)).length > 0 || undefined);
      assert.deepEqual(await hintsOf(document), []);
    }));

  for (const [kind, wanted] of [
    [
      'values',
      [
        ['.5万元', '15,000'],
        ['来了三成', '30%'],
      ],
    ],
    ['dates', [['名，昨日', '2020-02-05']]],
    [
      'places',
      [
        ['元，该镇', '栖鹤镇'],
        ['全县', '溆浦县'],
      ],
    ],
  ] as const)
    it(`Should say ${kind} where they are not written out`, () =>
      withFile('栖鹤.txt', TEXT, async (file) => {
        await settings().update(kind, true, true);
        const { document } = await show(file);
        const hints = await eventually('hints', async () => {
          const found = await hintsOf(document);
          return found.length > 0 ? found : undefined;
        });
        assert.deepEqual(hints, wanted);
      }));
});
