import type { Snippet } from './figureSnippets';

export const moreSnippets: readonly Snippet[] = [
  {
    theme: 'idioms',
    text: '大家一鼓作气、万众一心，千方百计克服困难，十年如一日守护一方平安，三天两头就去看望五保户。',
    figures: [],
  },
  {
    theme: 'slogans and schemes',
    text: '坚持“三个到位”，推行“一户一档”，落实五级书记抓乡村振兴，聚焦“两不愁三保障”，守住一条底线。',
    figures: ['一条 count 1 - 条'],
  },
  {
    theme: 'roads and addresses',
    text: '家住人民路128号3栋2单元502室的王女士，乘地铁2号线转102路公交，走G60高速和318国道回家。',
    figures: [],
  },
  {
    theme: 'numbers of offices',
    text: '咨询电话：0731-84221234，或拨打12345、110；邮编410000，工作QQ群号123456789，网址www.abc123.cn。',
    figures: [],
  },
  {
    theme: 'names',
    text: '市一中、三中和第二实验小学的学生走进第三人民医院，与九三学社成员、三亚来的志愿者一起参加“六一”活动。',
    figures: [],
  },
  {
    theme: 'dates only',
    text: '自2021年7月1日起至2023年底，二十世纪九十年代的老旧小区分批改造；今年一季度启动首批，十一前完工。',
    figures: [],
  },
  {
    theme: 'vague quantities',
    text: '近日，多名村民反映，好几个月来多次停水，若干户家中几天没水，不少人每天要跑很远挑水，一些老人苦不堪言。',
    figures: [],
  },
  {
    theme: 'machines and models',
    text: '这款5G手机搭载骁龙8处理器，支持Wi-Fi 6，配备PM2.5传感器，采用4K屏，车型为Model 3和C919。',
    figures: [],
  },
  {
    theme: 'a phone on sale',
    text: '新机配备6.7英寸屏幕、5000毫安电池，起售价3999元，首销半小时卖出10万台。',
    figures: [
      '6.7英寸 length 6.7 - 英寸',
      '5000毫安 count 5000 - 毫安',
      '3999元 money 3999 - 元',
      '半小时 duration 0.5 - 小时',
      '10万台 count 100000 - 台',
    ],
  },
  {
    theme: 'listing',
    text: '一、加强领导。（二）明确责任。3.强化督查。首先，抓好两项工作：第一，清理积案；第二，化解矛盾。',
    figures: ['两项 count 2 - 项'],
  },
  {
    theme: 'opening hours in Macau',
    text: '展覽開放時間為上午10時至晚上7時，逢星期一休館，門票澳門元50元，65歲或以上長者免費。',
    figures: ['上午10時至晚上7時 timeofday 10…19 - 時', '50元 money 50 - 元', '65歲或以上 age 65 over 歲'],
  },
  {
    theme: 'an earthquake',
    text: '凌晨2时35分，当地发生6.2级地震，震源深度10公里，截至上午11点已致8人遇难、60余人受伤，倒塌房屋1.4万间。',
    figures: [
      '凌晨2时35分 timeofday 2.583 - -',
      '6.2级 count 6.2 - 级',
      '10公里 length 10 - 公里',
      '上午11点 timeofday 11 - 点',
      '8人 count 8 - 人',
      '60余人 count 60 over 人',
      '1.4万间 count 14000 - 间',
    ],
  },
  {
    theme: 'energy',
    text: '该电站总装机容量120万千瓦，年发电量约20亿千瓦时，每年可节约标准煤60万吨，减排二氧化碳150多万吨。',
    figures: [
      '120万千瓦 count 1200000 - 千瓦',
      '约20亿千瓦时 count 2000000000 about 千瓦时',
      '60万吨 weight 600000 - 吨',
      '150多万吨 weight 1500000 over 吨',
    ],
  },
  {
    theme: 'housing',
    text: '改造后的房子建筑面积不足90平方米，三室一厅，容积率2.5，均价每平方米1.2万元，首付三成起，贷款期限最长30年。',
    figures: [
      '不足90平方米 area 90 under 平方米',
      '1.2万元 money 12000 - 元',
      '三成 percent 30 - 成',
      '30年 duration 30 - 年',
    ],
  },
  {
    theme: 'school',
    text: '学校现有36个教学班，在校学生1800余人，师生比1:15，九年级毕业班420名学生参加中考，三分之二以上升入普高。',
    figures: [
      '36个 count 36 - 个',
      '1800余人 count 1800 over 人',
      '1:15 ratio 1…15 - -',
      '420名 count 420 - 名',
      '三分之二以上 ratio 0.6666666666666666 over -',
    ],
  },
  {
    theme: 'a hospital round',
    text: '护士每两小时巡视一次，每天给病人量三次体温，一天工作12个小时，一个月只休息两三天。',
    figures: [
      '每两小时巡视一次 frequency 1 - 次/两小时',
      '三次 frequency 3 - 次',
      '一天 duration 1 - 天',
      '12个小时 duration 12 - 小时',
      '一个月 duration 1 - 月',
      '两三天 duration 2…3 - 天',
    ],
  },
  {
    theme: 'wages',
    text: '他每小时挣25元，一个月下来有五六千块钱，比原来多了一倍，过去种地一年到头才收入一万出头。',
    figures: [
      '25元 money 25 - 元',
      '一个月 duration 1 - 月',
      '五六千块钱 money 5000…6000 - 块钱',
      '一倍 ratio 1 - 倍',
      '一万出头 count 10000 over -',
    ],
  },
  {
    theme: 'fire fighting',
    text: '接警后，消防救援站立即出动3车15人赶赴现场，40分钟后明火被扑灭，过火面积约200㎡，疏散群众50余人。',
    figures: [
      '3车 count 3 - 车',
      '15人 count 15 - 人',
      '40分钟 duration 40 - 分钟',
      '约200㎡ area 200 about ㎡',
      '50余人 count 50 over 人',
    ],
  },
  {
    theme: 'trade in foreign money',
    text: '上月出口额达2,500.8万美元，同比增长1.2倍；进口以日圓計為3億4千萬日圓，人民币对美元中间价报7.1021。',
    figures: ['2,500.8万美元 money 25008000 - 美元', '1.2倍 ratio 1.2 - 倍', '3億4千萬日圓 money 340000000 - 日圓'],
  },
];
