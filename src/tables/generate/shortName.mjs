// The short name of a division: 黄南藏族自治州 → 黄南, 赫山区 → 赫山, 忠县 → 忠县. The peoples are those of GB/T 3304.
const peoples =
  '(?:蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|高山|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|乌孜别克|俄罗斯|鄂温克|德昂|保安|裕固|京|塔塔尔|独龙|鄂伦春|赫哲|门巴|珞巴|基诺|各)(?:族)?';
const townshipOfPeoples = new RegExp(`^(.{2,}?)(?:${peoples}(?<=族))+$`);
const autonomous = new RegExp(`^(.{2,}?)(?:${peoples})+(自治州|自治县|自治旗|自治区|区)$`);

const provinces = '(?:河北|山西|内蒙古|吉林|安徽|河南|湖南|西藏)';

/** 河北唐山芦台经济开发区 → 唐山芦台经开区: zones that the Bureau counts as counties go by what people call them. */
function zoneName(name) {
  return name
    .replace(new RegExp(`^${provinces}(?!经济|高新|转型|中国|文化)(?=.{2,}区)`), '')
    .replace(/市(?=.)/, '')
    .replace(/火炬|稀土/, '')
    .replace(/高新技术(?:产业)?(?:开发区|园区)$/, '高新区')
    .replace(/经济(?:技术)?开发区$/, '经开区')
    .replace(/社会发展综合实验区$/, '实验区')
    .replace(/管委会$/, '');
}

export function shortName(name, level) {
  if (level === 3 && name.length > 4 && /(?:开发区|管理区|示范区|园区|新区|聚集区|名胜区|实验区|管委会)$/.test(name))
    return zoneName(name);
  const match = /自治|族区$/.test(name) ? autonomous.exec(name) : null;
  if (match) return match[1];
  if (/族自治[县旗]$/.test(name)) return name.replace(/族自治[县旗]$/, '');
  const ending = level === 1 ? /(?:省|市|自治区|特别行政区)$/ : /(?:林区|特区|新区|地区|自治旗|盟|省|市|县|区|旗)$/;
  const bare = name.replace(ending, '');
  return bare.length > 1 ? bare : name;
}

/** 李冲回族 → 李冲: a township's stem without the peoples that official texts name and others leave out; or null. */
export function withoutPeoples(stem) {
  return townshipOfPeoples.exec(stem)?.[1] ?? null;
}
