import assert from 'node:assert/strict';
import { apaReference } from '../../../src/core/citations/apaCitation';
import { chicagoNote } from '../../../src/core/citations/chicagoCitation';
import type { CitedPassage, CitedSource } from '../../../src/core/citations/cited';
import { gbReference } from '../../../src/core/citations/gbCitation';

const source = (known: Partial<CitedSource>): CitedSource => ({
  ...{ title: '', isUntitled: false, authors: [], publisher: null, publisherIs: 'other', published: null, url: null },
  script: 'simplified',
  ...known,
});

const passage = (known: Partial<CitedSource>, accessed = '2026-11-30'): CitedPassage => ({
  ...{ source: source(known), quote: '', place: null, path: '', quotesInCorners: false, accessed },
  ...{ start: 0, end: 0, text: '' },
});

/**
 * The standard prints no blanks behind its marks; we write one, as its readers do. It prints the page of a newspaper in round
 * brackets behind the day, which no article of ours names.
 */
const withoutBlanks = (entry: string): string => entry.replaceAll(' ', '');

describe('Entries that the manuals print as examples', () => {
  const ofGb: readonly (readonly [known: Partial<CitedSource>, accessed: string, printed: string])[] = [
    [
      {
        authors: ['丁文祥'],
        title: '数字革命与竞争国际化',
        publisher: '中国青年报',
        publisherIs: 'newspaper',
        published: '2000-11-20',
      },
      '2026-11-30',
      '丁文祥.数字革命与竞争国际化[N].中国青年报,2000-11-20.',
    ],
    [
      {
        ...{
          authors: ['傅刚', '赵承', '李佳路'],
          title: '大风沙过后的思考',
          publisher: '北京青年报',
          published: '2000-04-12',
        },
        ...{ publisherIs: 'newspaper', url: 'http://www.bjyouth.com.cn/Bqb/20000412/GB/4216%5ED0412B1401.htm' },
      },
      '2005-09-28',
      '傅刚,赵承,李佳路.大风沙过后的思考[N/OL].北京青年报,2000-04-12[2005-09-28].http://www.bjyouth.com.cn/Bqb/20000412/GB/4216%5ED0412B1401.htm.',
    ],
    [
      {
        authors: ['萧钰'],
        title: '出版业信息化迈入快车道',
        published: '2001-12-19',
        url: 'http://www.creader.com/news/20011219/200112190019.html',
      },
      '2002-04-15',
      '萧钰.出版业信息化迈入快车道[EB/OL].(2001-12-19)[2002-04-15].http://www.creader.com/news/20011219/200112190019.html.',
    ],
  ];
  for (const [known, accessed, printed] of ofGb)
    it(`GB/T 7714: ${known.title ?? ''}`, () => {
      assert.equal(withoutBlanks(gbReference(passage(known, accessed))), printed);
    });

  it('Chicago: a newspaper’s article, and one of three authors in the 17th and the 18th edition', () => {
    const article: Partial<CitedSource> = {
      ...{ authors: ['Farhad Manjoo'], title: 'Snap Makes a Bet on the Cultural Supremacy of the Camera' },
      ...{ publisher: 'New York Times', publisherIs: 'newspaper', published: '2017-03-08' },
      url: 'https://www.nytimes.com/2017/03/08/technology/snap-makes-a-bet-on-the-cultural-supremacy-of-the-camera.html',
    };
    const printed =
      'Farhad Manjoo, “Snap Makes a Bet on the Cultural Supremacy of the Camera,” New York Times, March 8, 2017, https://www.nytimes.com/2017/03/08/technology/snap-makes-a-bet-on-the-cultural-supremacy-of-the-camera.html.';
    assert.equal(chicagoNote(passage(article), 17), printed);
    assert.equal(chicagoNote(passage(article), 18), printed);
    const ofThree = passage({ authors: ['Shao-Hsun Keng', 'Chun-Hung Lin', 'Peter F. Orazem'], title: 'Expanding' });
    assert.equal(chicagoNote(ofThree, 17), 'Shao-Hsun Keng, Chun-Hung Lin, and Peter F. Orazem, “Expanding.”');
    assert.equal(chicagoNote(ofThree, 18), 'Shao-Hsun Keng et al., “Expanding.”');
  });

  it('APA: a newspaper’s article whose title ends with its own mark, a news site’s, a body’s page', () => {
    const entries: readonly (readonly [Partial<CitedSource>, string])[] = [
      [
        {
          ...{ authors: ['Carey, B.'], title: 'Can we get better at forgetting?', publisher: 'The New York Times' },
          ...{ publisherIs: 'newspaper', published: '2019-03-22' },
          url: 'https://www.nytimes.com/2019/03/22/health/memory-forgetting-psychology.html',
        },
        'Carey, B. (2019, March 22). Can we get better at forgetting? The New York Times. https://www.nytimes.com/2019/03/22/health/memory-forgetting-psychology.html',
      ],
      [
        {
          ...{ authors: ['Avramova, N.'], publisher: 'CNN', published: '2019-01-03' },
          title: 'The secret to a long, happy, healthy life? Think age-positive',
          url: 'https://www.cnn.com/2019/01/03/health/respect-toward-elderly-leads-to-long-life-intl/index.html',
        },
        'Avramova, N. (2019, January 3). The secret to a long, happy, healthy life? Think age-positive. CNN. https://www.cnn.com/2019/01/03/health/respect-toward-elderly-leads-to-long-life-intl/index.html',
      ],
      [
        {
          ...{ publisher: 'World Health Organization', publisherIs: 'body', published: '2018-03' },
          title: 'Questions and answers on immunization and vaccine safety',
          url: 'https://www.who.int/features/qa/84/en/',
        },
        'World Health Organization. (2018, March). Questions and answers on immunization and vaccine safety. https://www.who.int/features/qa/84/en/',
      ],
    ];
    for (const [known, printed] of entries) assert.equal(apaReference(source(known)), printed);
  });
});
