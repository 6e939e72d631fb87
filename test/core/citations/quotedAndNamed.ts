import type { CitedRow } from './citedRow';

/** Quotations and titles, by the same rules. */
export const quotedAndNamed: readonly CitedRow[] = [
  {
    // A quotation inside the passage is turned.
    ...{ author: '张三', title: '誓词', publisher: '怀化日报', published: '2022-03-20' },
    ...{ quote: '“我志愿加入。”他说。', at: '2.1' },
    plain: '“‘我志愿加入。’他说。”（张三：《誓词》，怀化日报，2022年3月20日，第2段第1句）',
    gbt7714: '“‘我志愿加入。’他说。”（第2段第1句）\n张三. 誓词[N]. 怀化日报, 2022-03-20.',
    chicago: '“‘我志愿加入。’他说。”\n张三, “誓词,” 怀化日报, March 20, 2022, para. 2.',
    apa: '“‘我志愿加入。’他说” (张三, 2022, para. 2).\n张三. (2022, March 20). 誓词. 怀化日报.',
  },
  {
    // The passage is a quotation as a whole: no mark is doubled, none is lost.
    ...{ author: '张三', title: '召之即来', publisher: '怀化日报', published: '2022-03-20' },
    ...{ quote: '“召之即来,来之能战!”', at: '2.1' },
    plain: '“‘召之即来,来之能战!’”（张三：《召之即来》，怀化日报，2022年3月20日，第2段第1句）',
    gbt7714: '“‘召之即来,来之能战!’”（第2段第1句）\n张三. 召之即来[N]. 怀化日报, 2022-03-20.',
    chicago: '“‘召之即来,来之能战!’”\n张三, “召之即来,” 怀化日报, March 20, 2022, para. 2.',
    apa: '“‘召之即来,来之能战!’” (张三, 2022, para. 2).\n张三. (2022, March 20). 召之即来. 怀化日报.',
  },
  {
    // A quotation in a quotation.
    ...{ author: '张三', title: '套引', publisher: '怀化日报', published: '2022-03-20' },
    ...{ quote: '他说：“要做实‘两个作用’。”', at: '2.1' },
    plain: '“他说：‘要做实“两个作用”。’”（张三：《套引》，怀化日报，2022年3月20日，第2段第1句）',
    gbt7714: '“他说：‘要做实“两个作用”。’”（第2段第1句）\n张三. 套引[N]. 怀化日报, 2022-03-20.',
    chicago: '“他说：‘要做实“两个作用”。’”\n张三, “套引,” 怀化日报, March 20, 2022, para. 2.',
    apa: '“他说：‘要做实“两个作用”。’” (张三, 2022, para. 2).\n张三. (2022, March 20). 套引. 怀化日报.',
  },
  {
    // Traditional: corner marks, and curly ones inside turned into them; English styles keep theirs.
    ...{
      author: '馮奎',
      title: '危情險處見真章',
      publisher: '湖南日報',
      published: '2020-02-05',
      url: 'https://a.cn/13',
    },
    ...{ script: 'traditional', quote: '“廣泛動員群眾。”他說。', at: '2.1' },
    plain:
      '「『廣泛動員群眾。』他說。」（馮奎：《危情險處見真章》，湖南日報，2020年2月5日，第2段第1句，https://a.cn/13）',
    gbt7714:
      '「『廣泛動員群眾。』他說。」（第2段第1句）\n馮奎. 危情險處見真章[N/OL]. 湖南日報, 2020-02-05[2026-11-30]. https://a.cn/13.',
    chicago: '“‘廣泛動員群眾。’他說。”\n馮奎, “危情險處見真章,” 湖南日報, February 5, 2020, para. 2, https://a.cn/13.',
    apa: '“‘廣泛動員群眾。’他說” (馮奎, 2020, para. 2).\n馮奎. (2020, February 5). 危情險處見真章. 湖南日報. https://a.cn/13',
  },
  {
    // Traditional, with its own marks inside.
    ...{ title: '抗疫防線', publisher: '聯合報', published: '2020-02-05', script: 'traditional' },
    ...{ quote: '他說：「築起『紅色防線』。」', at: '1.1' },
    plain: '「他說：『築起「紅色防線」。』」（《抗疫防線》，聯合報，2020年2月5日，第1段第1句）',
    gbt7714: '「他說：『築起「紅色防線」。』」（第1段第1句）\n抗疫防線[N]. 聯合報, 2020-02-05.',
    chicago: '“他說：‘築起“紅色防線”。’”\n“抗疫防線,” 聯合報, February 5, 2020, para. 1.',
    apa: '“他說：‘築起“紅色防線”。’” (“抗疫防線,” 2020, para. 1).\n抗疫防線. (2020, February 5). 聯合報.',
  },
  {
    // Traditional: a body's notice.
    ...{ title: '防疫公告', publisher: '澤庫縣人民政府辦公室', published: '2020-02-10', script: 'traditional' },
    ...{ url: 'https://a.cn/14', quote: '一律停業。', at: '1.1' },
    plain: '「一律停業。」（《防疫公告》，澤庫縣人民政府辦公室，2020年2月10日，第1段第1句，https://a.cn/14）',
    gbt7714:
      '「一律停業。」（第1段第1句）\n澤庫縣人民政府辦公室. 防疫公告[EB/OL]. (2020-02-10)[2026-11-30]. https://a.cn/14.',
    chicago: '“一律停業。”\n“防疫公告,” 澤庫縣人民政府辦公室, February 10, 2020, para. 1, https://a.cn/14.',
    apa: '“一律停業” (澤庫縣人民政府辦公室, 2020, para. 1).\n澤庫縣人民政府辦公室. (2020, February 10). 防疫公告. https://a.cn/14',
  },
  {
    // A selection that begins inside a quotation.
    ...{ title: '半句', publisher: '怀化日报', published: '2022-03-20', quote: '都来了。”他说', at: '1.1' },
    plain: '“都来了。’他说”（《半句》，怀化日报，2022年3月20日，第1段第1句）',
    gbt7714: '“都来了。’他说”（第1段第1句）\n半句[N]. 怀化日报, 2022-03-20.',
    chicago: '“都来了。’他说”\n“半句,” 怀化日报, March 20, 2022, para. 1.',
    apa: '“都来了。’他说” (“半句,” 2022, para. 1).\n半句. (2022, March 20). 怀化日报.',
  },
  {
    // A typewriter's quotes.
    ...{ title: '直引号', publisher: '红网', published: '2022-03-20', quote: '提出"五个一"要求。', at: '1.1' },
    plain: '“提出‘五个一’要求。”（《直引号》，红网，2022年3月20日，第1段第1句）',
    gbt7714: '“提出‘五个一’要求。”（第1段第1句）\n直引号[Z]. 红网, 2022-03-20.',
    chicago: '“提出‘五个一’要求。”\n“直引号,” 红网, March 20, 2022, para. 1.',
    apa: '“提出‘五个一’要求” (直引号, 2022, para. 1).\n直引号. (2022, March 20). 红网.',
  },
  {
    // A question: APA keeps its mark inside the quotation and sets a stop behind the brackets.
    ...{ author: '张三', title: '一问', publisher: '怀化日报', published: '2022-03-20', quote: '怎么办？', at: '1.1' },
    plain: '“怎么办？”（张三：《一问》，怀化日报，2022年3月20日，第1段第1句）',
    gbt7714: '“怎么办？”（第1段第1句）\n张三. 一问[N]. 怀化日报, 2022-03-20.',
    chicago: '“怎么办？”\n张三, “一问,” 怀化日报, March 20, 2022, para. 1.',
    apa: '“怎么办？” (张三, 2022, para. 1).\n张三. (2022, March 20). 一问. 怀化日报.',
  },
  {
    // A title that asks: a comma behind its mark in Chicago (6.125), no stop behind it in APA.
    ...{
      author: '张三',
      title: '口罩够吗？',
      publisher: '怀化日报',
      published: '2022-03-20',
      quote: '够。',
      at: '1.1',
    },
    plain: '“够。”（张三：《口罩够吗？》，怀化日报，2022年3月20日，第1段第1句）',
    gbt7714: '“够。”（第1段第1句）\n张三. 口罩够吗？[N]. 怀化日报, 2022-03-20.',
    chicago: '“够。”\n张三, “口罩够吗？,” 怀化日报, March 20, 2022, para. 1.',
    apa: '“够” (张三, 2022, para. 1).\n张三. (2022, March 20). 口罩够吗？ 怀化日报.',
  },
  {
    // A title with a quotation in it: single marks in Chicago (14.94); APA gives it as it stands.
    ...{ title: '做实“两个作用”文章', publisher: '红网', published: '2022-03-22', url: 'https://a.cn/15' },
    ...{ quote: '一句。', at: '1.1' },
    plain: '“一句。”（《做实“两个作用”文章》，红网，2022年3月22日，第1段第1句，https://a.cn/15）',
    gbt7714: '“一句。”（第1段第1句）\n做实“两个作用”文章[EB/OL]. 红网, 2022(2022-03-22)[2026-11-30]. https://a.cn/15.',
    chicago: '“一句。”\n“做实‘两个作用’文章,” 红网, March 22, 2022, para. 1, https://a.cn/15.',
    apa: '“一句” (做实“两个作用”文章, 2022, para. 1).\n做实“两个作用”文章. (2022, March 22). 红网. https://a.cn/15',
  },
  {
    // A title with a title in it.
    ...{
      author: '王五',
      title: '读《论语》',
      publisher: '光明日报',
      published: '2019-05-04',
      quote: '一句。',
      at: '1.1',
    },
    plain: '“一句。”（王五：《读〈论语〉》，光明日报，2019年5月4日，第1段第1句）',
    gbt7714: '“一句。”（第1段第1句）\n王五. 读《论语》[N]. 光明日报, 2019-05-04.',
    chicago: '“一句。”\n王五, “读《论语》,” 光明日报, May 4, 2019, para. 1.',
    apa: '“一句” (王五, 2019, para. 1).\n王五. (2019, May 4). 读《论语》. 光明日报.',
  },
  {
    // No title: the first words in brackets, for they are no title.
    ...{
      publisher: '红网',
      published: '2022-03-22',
      url: 'https://a.cn/16',
      quote: '近日,省内多地有病例。',
      at: '1.1',
    },
    plain: '“近日,省内多地有病例。”（[近日,省内多地有病例。]，红网，2022年3月22日，第1段第1句，https://a.cn/16）',
    gbt7714:
      '“近日,省内多地有病例。”（第1段第1句）\n[近日,省内多地有病例。][EB/OL]. 红网, 2022(2022-03-22)[2026-11-30]. https://a.cn/16.',
    chicago: '“近日,省内多地有病例。”\n[近日,省内多地有病例。], 红网, March 22, 2022, para. 1, https://a.cn/16.',
    apa: '“近日,省内多地有病例” ([近日,省内多地有病例。], 2022, para. 1).\n[近日,省内多地有病例。]. (2022, March 22). 红网. https://a.cn/16',
  },
];
