import type { CitedRow } from './citedRow';

/** Places in the text, names of publishers and of people, by the same rules. */
export const placedAndPublished: readonly CitedRow[] = [
  {
    // Several sentences of one paragraph.
    ...{
      author: '张三',
      title: '两句',
      publisher: '怀化日报',
      published: '2022-03-20',
      quote: '一句。二句。',
      at: '3.2-3.3',
    },
    plain: '“一句。二句。”（张三：《两句》，怀化日报，2022年3月20日，第3段第2至3句）',
    gbt7714: '“一句。二句。”（第3段第2至3句）\n张三. 两句[N]. 怀化日报, 2022-03-20.',
    chicago: '“一句。二句。”\n张三, “两句,” 怀化日报, March 20, 2022, para. 3.',
    apa: '“一句。二句” (张三, 2022, para. 3).\n张三. (2022, March 20). 两句. 怀化日报.',
  },
  {
    // Sentences of two paragraphs.
    ...{
      author: '张三',
      title: '两段',
      publisher: '怀化日报',
      published: '2022-03-20',
      quote: '一句。 二句。',
      at: '3.2-4.1',
    },
    plain: '“一句。 二句。”（张三：《两段》，怀化日报，2022年3月20日，第3段第2句至第4段第1句）',
    gbt7714: '“一句。 二句。”（第3段第2句至第4段第1句）\n张三. 两段[N]. 怀化日报, 2022-03-20.',
    chicago: '“一句。 二句。”\n张三, “两段,” 怀化日报, March 20, 2022, paras. 3–4.',
    apa: '“一句。 二句” (张三, 2022, paras. 3–4).\n张三. (2022, March 20). 两段. 怀化日报.',
  },
  {
    // A newspaper's app is the newspaper's.
    ...{
      author: '馮奎',
      title: '沅陵',
      publisher: '湖南日報·新湖南客戶端',
      published: '2020-02-05',
      script: 'traditional',
    },
    ...{ url: 'https://a.cn/17', quote: '一句。', at: '1.1' },
    plain: '「一句。」（馮奎：《沅陵》，湖南日報·新湖南客戶端，2020年2月5日，第1段第1句，https://a.cn/17）',
    gbt7714:
      '「一句。」（第1段第1句）\n馮奎. 沅陵[N/OL]. 湖南日報·新湖南客戶端, 2020-02-05[2026-11-30]. https://a.cn/17.',
    chicago: '“一句。”\n馮奎, “沅陵,” 湖南日報·新湖南客戶端, February 5, 2020, para. 1, https://a.cn/17.',
    apa: '“一句” (馮奎, 2020, para. 1).\n馮奎. (2020, February 5). 沅陵. 湖南日報·新湖南客戶端. https://a.cn/17',
  },
  {
    // A gazette is no newspaper.
    ...{
      title: '条例',
      publisher: '国务院公报',
      published: '2019-04-03',
      url: 'https://a.cn/18',
      quote: '第一条。',
      at: '1.1',
    },
    plain: '“第一条。”（《条例》，国务院公报，2019年4月3日，第1段第1句，https://a.cn/18）',
    gbt7714: '“第一条。”（第1段第1句）\n条例[EB/OL]. 国务院公报, 2019(2019-04-03)[2026-11-30]. https://a.cn/18.',
    chicago: '“第一条。”\n“条例,” 国务院公报, April 3, 2019, para. 1, https://a.cn/18.',
    apa: '“第一条” (条例, 2019, para. 1).\n条例. (2019, April 3). 国务院公报. https://a.cn/18',
  },
  {
    // A Latin name is one name.
    ...{ author: 'John Smith', title: '访谈', publisher: '新华网', published: '2021-07-01', url: 'https://a.cn/19' },
    ...{ quote: '一句。', at: '1.1' },
    plain: '“一句。”（John Smith：《访谈》，新华网，2021年7月1日，第1段第1句，https://a.cn/19）',
    gbt7714: '“一句。”（第1段第1句）\nJohn Smith. 访谈[EB/OL]. 新华网, 2021(2021-07-01)[2026-11-30]. https://a.cn/19.',
    chicago: '“一句。”\nJohn Smith, “访谈,” 新华网, July 1, 2021, para. 1, https://a.cn/19.',
    apa: '“一句” (John Smith, 2021, para. 1).\nJohn Smith. (2021, July 1). 访谈. 新华网. https://a.cn/19',
  },
  {
    // A name with a point in it is one name.
    ...{
      author: '才让·多杰、李四',
      title: '牧区',
      publisher: '青海日报',
      published: '2020-02-29',
      quote: '一句。',
      at: '1.1',
    },
    plain: '“一句。”（才让·多杰、李四：《牧区》，青海日报，2020年2月29日，第1段第1句）',
    gbt7714: '“一句。”（第1段第1句）\n才让·多杰, 李四. 牧区[N]. 青海日报, 2020-02-29.',
    chicago: '“一句。”\n才让·多杰 and 李四, “牧区,” 青海日报, February 29, 2020, para. 1.',
    apa: '“一句” (才让·多杰 & 李四, 2020, para. 1).\n才让·多杰, & 李四. (2020, February 29). 牧区. 青海日报.',
  },
  {
    // A passage of a heading has no paragraph.
    ...{ author: '张三', title: '三章', publisher: '怀化日报', published: '2022-10-01', quote: '一、严防死守' },
    plain: '“一、严防死守”（张三：《三章》，怀化日报，2022年10月1日）',
    gbt7714: '“一、严防死守”\n张三. 三章[N]. 怀化日报, 2022-10-01.',
    chicago: '“一、严防死守”\n张三, “三章,” 怀化日报, October 1, 2022.',
    apa: '“一、严防死守” (张三, 2022).\n张三. (2022, October 1). 三章. 怀化日报.',
  },
  {
    // A title broken by a line's end.
    ...{ author: '张三', title: '青岛市崂山区：\n疫情一线党旗红！', publisher: '青岛日报', published: '2022-03-09' },
    ...{ quote: '一句。', at: '1.1' },
    plain: '“一句。”（张三：《青岛市崂山区： 疫情一线党旗红！》，青岛日报，2022年3月9日，第1段第1句）',
    gbt7714: '“一句。”（第1段第1句）\n张三. 青岛市崂山区： 疫情一线党旗红！[N]. 青岛日报, 2022-03-09.',
    chicago: '“一句。”\n张三, “青岛市崂山区： 疫情一线党旗红！,” 青岛日报, March 9, 2022, para. 1.',
    apa: '“一句” (张三, 2022, para. 1).\n张三. (2022, March 9). 青岛市崂山区： 疫情一线党旗红！ 青岛日报.',
  },
  {
    // An apostrophe is no quotation mark.
    ...{ title: '英文', publisher: '红网', published: '2022-03-20', quote: '他写下“it’s all right”。', at: '1.1' },
    plain: '“他写下‘it’s all right’。”（《英文》，红网，2022年3月20日，第1段第1句）',
    gbt7714: '“他写下‘it’s all right’。”（第1段第1句）\n英文[Z]. 红网, 2022-03-20.',
    chicago: '“他写下‘it’s all right’。”\n“英文,” 红网, March 20, 2022, para. 1.',
    apa: '“他写下‘it’s all right’” (英文, 2022, para. 1).\n英文. (2022, March 20). 红网.',
  },
  {
    // A bureau.
    ...{
      title: '气象',
      publisher: '湖南省气象局',
      published: '2022-06-05',
      url: 'https://a.cn/20',
      quote: '有雨。',
      at: '1.1',
    },
    plain: '“有雨。”（《气象》，湖南省气象局，2022年6月5日，第1段第1句，https://a.cn/20）',
    gbt7714: '“有雨。”（第1段第1句）\n湖南省气象局. 气象[EB/OL]. (2022-06-05)[2026-11-30]. https://a.cn/20.',
    chicago: '“有雨。”\n“气象,” 湖南省气象局, June 5, 2022, para. 1, https://a.cn/20.',
    apa: '“有雨” (湖南省气象局, 2022, para. 1).\n湖南省气象局. (2022, June 5). 气象. https://a.cn/20',
  },
];
