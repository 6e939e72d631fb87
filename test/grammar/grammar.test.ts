import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { INITIAL, Registry, parseRawGrammar } from 'vscode-textmate';
import type { IGrammar } from 'vscode-textmate';

const root = process.cwd();
const grammarFile = join(root, 'syntaxes/zh-article.tmLanguage.json');

async function loadGrammar(): Promise<IGrammar> {
  const wasm = readFileSync(join(root, 'node_modules/vscode-oniguruma/release/onig.wasm'));
  await loadWASM(wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength));
  const registry = new Registry({
    onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
    loadGrammar: () => Promise.resolve(parseRawGrammar(readFileSync(grammarFile, 'utf8'), grammarFile)),
  });
  const grammar = await registry.loadGrammar('text.zh-article');
  assert.ok(grammar);
  return grammar;
}

describe('grammar', () => {
  let grammar: IGrammar;
  before(async () => {
    grammar = await loadGrammar();
  });

  /** The stretches of `line` (a later line of an article) whose scopes name `scope`. */
  function scoped(line: string, scope: string): string[] {
    const first = grammar.tokenizeLine('某地举行活动,现场气氛热烈。', INITIAL);
    const found: { end: number; text: string }[] = [];
    for (const token of grammar.tokenizeLine(line, first.ruleStack).tokens) {
      if (!token.scopes.some((name) => name.split(' ').some((part) => part.startsWith(scope)))) continue;
      const text = line.slice(token.startIndex, token.endIndex);
      const last = found.at(-1);
      if (last?.end === token.startIndex) Object.assign(last, { end: token.endIndex, text: last.text + text });
      else found.push({ end: token.endIndex, text });
    }
    return found.map(({ text }) => text);
  }

  it('Should colour a number together with its unit, in both scripts', () => {
    assert.deepEqual(scoped('共栽树3.2万株,投入1,250人次。', 'constant.numeric'), ['3.2万株', '1,250人次']);
    assert.deepEqual(scoped('共栽樹3.2萬株,走訪三百餘戶。', 'constant.numeric'), ['3.2萬株', '三百餘戶']);
    assert.deepEqual(scoped('增长12.5%,气温降到5℃。', 'constant.numeric'), ['12.5%', '5℃']);
  });

  it('Should leave fixed words, ordinals in words and codes as plain text', () => {
    for (const line of [
      '奋战在一线的职工,团结一心。',
      '大家一起守候,一度中断。',
      '第一时间赶到现场,万众一心。',
      '沿G4215高速,进入A12出口。',
    ]) {
      assert.deepEqual(scoped(line, 'constant.numeric'), [], line);
    }
  });

  it('Should colour dates apart from figures', () => {
    assert.deepEqual(scoped('2019年8月3日开工,9月底完工,耗时2个月。', 'variable.other.constant.date'), [
      '2019年8月3日',
      '9月底',
    ]);
    assert.deepEqual(scoped('发布于2019-08-03 09:30:00,来源略。', 'variable.other.constant.date'), [
      '2019-08-03 09:30:00',
    ]);
    assert.deepEqual(scoped('民國108年動工,歷時半年。', 'variable.other.constant.date'), ['民國108年']);
  });

  it('Should tell numbered and bare headings from sentences', () => {
    assert.deepEqual(scoped('二、夯实基础强队伍', 'markup.heading'), ['二、夯实基础强队伍']);
    assert.deepEqual(scoped('(三)抓好春耕備耕', 'markup.heading'), ['(三)抓好春耕備耕']);
    assert.deepEqual(scoped('齐心协力保供水', 'markup.heading'), ['齐心协力保供水']);
    for (const line of ['大家齐心协力保供水。', '记者:王某某', '3.5公里长的堤坝,一夜加高。', '各位村民:']) {
      assert.deepEqual(scoped(line, 'markup.heading'), [], line);
    }
  });

  it('Should take a short first line for the title, and a first sentence not', () => {
    const heading = (line: string): boolean =>
      grammar
        .tokenizeLine(line, INITIAL)
        .tokens.some(({ scopes }) => scopes.some((name) => name.startsWith('markup.heading')));
    assert.ok(heading('山村通了自来水'));
    assert.ok(!heading('昨日,山村通了自来水。'));
  });

  it('Should mark role words of the credits and nothing of a sentence that mentions them', () => {
    assert.deepEqual(scoped('来源:某某日报 责任编辑:王某', 'entity.other.attribute-name'), ['来源', '责任编辑']);
    assert.deepEqual(scoped('記者走進村裡,編輯部也來了。', 'entity.other.attribute-name'), []);
  });

  it('Should close a quotation on its own line at the latest', () => {
    assert.deepEqual(scoped('他说“好得很”,又说“马上', 'string.quoted'), ['“好得很”']);
    assert.deepEqual(scoped('依據《水利法》與「一河一策」辦理。', 'string.quoted'), ['《水利法》', '「一河一策」']);
    assert.deepEqual(scoped('这一行没有引号。', 'string.quoted'), []);
  });

  it('Should mark document numbers and addresses of pages whole', () => {
    assert.deepEqual(scoped('现将水发〔2018〕12号文件印发。', 'variable.other.constant.document-number'), [
      '现将水发〔2018〕12号',
    ]);
    assert.deepEqual(scoped('见 http://news.example.cn/2018/12/a_3.html', 'markup.underline.link'), [
      'http://news.example.cn/2018/12/a_3.html',
    ]);
  });

  it('Should use no scope that themes make unreadable', () => {
    assert.doesNotMatch(readFileSync(grammarFile, 'utf8'), /"(?:comment|invalid|markup\.(?:deleted|strikethrough))\./);
  });

  it('Should stay quick on a hostile line', () => {
    for (const line of ['一'.repeat(20000), '1,1,1,'.repeat(4000), '“'.repeat(20000), '〔('.repeat(10000)]) {
      assert.ok(!grammar.tokenizeLine(line, INITIAL, 5000).stoppedEarly);
    }
  });
});
