import type { CorpusQuestions } from '../../core/index';
import { inDocuments } from './askedCorpus';

/** Hands each question on to whoever keeps the corpus at this moment. */
export abstract class CorpusAnswers implements CorpusQuestions {
  private readonly asked = inDocuments(() => this.keeper());

  count: CorpusQuestions['count'] = (filter) => this.asked.count(filter);
  groups: CorpusQuestions['groups'] = (path, filter) => this.asked.groups(path, filter);
  allGroups: CorpusQuestions['allGroups'] = (by, filter) => this.asked.allGroups(by, filter);
  page: CorpusQuestions['page'] = (path, filter, range) => this.asked.page(path, filter, range);
  list: CorpusQuestions['list'] = (filter, range) => this.asked.list(filter, range);
  article: CorpusQuestions['article'] = (id) => this.asked.article(id);
  locate: CorpusQuestions['locate'] = (id, by, filter) => this.asked.locate(id, by, filter);
  figuresOf: CorpusQuestions['figuresOf'] = (noun, range) => this.asked.figuresOf(noun, range);
  mentionsOf: CorpusQuestions['mentionsOf'] = (place, range) => this.asked.mentionsOf(place, range);
  schemesNamed: CorpusQuestions['schemesNamed'] = (name, range) => this.asked.schemesNamed(name, range);
  schemes: CorpusQuestions['schemes'] = () => this.asked.schemes();
  search: CorpusQuestions['search'] = (query) => this.asked.search(query);
  keyWords: CorpusQuestions['keyWords'] = (id, most) => this.asked.keyWords(id, most);
  wordUse: CorpusQuestions['wordUse'] = (word) => this.asked.wordUse(word);
  copies: CorpusQuestions['copies'] = (range) => this.asked.copies(range);
  copyChanges: CorpusQuestions['copyChanges'] = (first, copy) => this.asked.copyChanges(first, copy);
  growth: CorpusQuestions['growth'] = (noun, place) => this.asked.growth(noun, place);
  contradictions: CorpusQuestions['contradictions'] = (filter, range) => this.asked.contradictions(filter, range);
  clashes: CorpusQuestions['clashes'] = (filter, range) => this.asked.clashes(filter, range);
  fingerprint: CorpusQuestions['fingerprint'] = () => this.asked.fingerprint();
  figures: CorpusQuestions['figures'] = (query) => this.asked.figures(query);

  protected abstract keeper(): Promise<CorpusQuestions>;
}
