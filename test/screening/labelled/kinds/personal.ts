import * as f from '../fillers.ts';
import type { LabelledKind } from '../template.ts';

export const PERSONAL: readonly LabelledKind[] = [
  {
    code: 'idCard',
    title: '居民身份证号码',
    known: {
      positive: [
        (d) => `${f.name(d)}，身份证号⟦${f.id18(d)}⟧`,
        (d) => `申请人${f.name(d)}（身份证号码：⟦${f.id18(d)}⟧）`,
        (d) => `公民身份号码为⟦${f.id18(d)}⟧的申请人`,
        (d) => `${f.name(d)} ⟦${f.id18(d)}⟧ 已通过审核`,
        (d) => `低保对象${f.name(d)}，⟦${f.id18(d)}⟧，${f.town(d)}`,
        (d) => `居民身份证：⟦${f.id15(d)}⟧`,
        (d) => `身份证号⟦${f.id18(d).replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)))}⟧`,
      ],
      negative: [
        (d) => `订单编号${f.brokenId18(d)}`,
        (d) => `受理流水号：${f.brokenId18(d)}`,
        (d) => `身份证号${f.id18(d).slice(0, 3)}***********${f.id18(d).slice(-4)}`,
        (d) => `设备编号${f.id18(d)}${d.digits(2)}`,
        (d) => `统一社会信用代码：1137081200${d.digits(7)}B`,
        (d) => `合同编号${f.id15(d)}`,
        (d) => `收入合计${d.digits(15)}元`.replace(/\d{15}/, (digits) => `9${digits.slice(1)}`),
      ],
    },
    heldOut: {
      positive: [
        (d) => `法定代表人：${f.name(d)}　身份证：⟦${f.id18(d)}⟧　手机：⟦mobilePhone|${f.mobile(d)}⟧`,
        (d) => `附表第${d.below(100)}行：${f.name(d)}|男|⟦${f.id18(d)}⟧|${f.village(d)}`,

        (d) => `被执行人${f.name(d)}，男，${f.written(f.day(d, 1960, 2000))}出生，证件号码⟦${f.id18(d)}⟧`,
        (d) => `公示名单：${f.name(d)}⟦${f.id18(d)}⟧、${f.name(d)}⟦${f.id18(d)}⟧`,
        (d) => `户主${f.name(d)}（⟦${f.id18(d)}⟧）享受补助`,
        (d) => `身份证件号:⟦${f.id18(d)}⟧,${f.town(d)}人`.replace(',', '，').replace(':', '：'),
      ],
      negative: [
        (d) => `工单WO${f.id18(d)}转${f.body(d)}`,
        (d) => `身份证号应为18位，如110105××××××××0011的格式，共核对${d.below(1000)}人`,
        (d) => `上链哈希0x${f.id18(d)}ab`,

        (d) => `快递单号SF${f.id18(d)}`,
        (d) => `地块编码${f.brokenId18(d)}已挂牌`,
        (d) => `${f.id18(d)}-${d.digits(3)}号档案盒`.replace(/^\d/, (digit) => `A${digit}`),
        (d) => `索引号11${d.digits(6)}016083285C/2021-0${d.digits(4)}`,
      ],
    },
  },
  {
    code: 'mobilePhone',
    title: '手机号码',
    known: {
      positive: [
        (d) => `联系人${f.name(d)}，手机⟦${f.mobile(d)}⟧`,
        (d) => `联系电话：⟦${f.mobile(d)}⟧`,
        (d) => `${f.name(d)}（⟦${f.mobile(d)}⟧）`,
        (d) => `请拨打⟦${f.mobile(d).replace(/^(\d{3})(\d{4})/, '$1-$2-')}⟧咨询`,
        (d) => `电话⟦${f.mobile(d).replace(/^(\d{3})(\d{4})/, '$1 $2 ')}⟧`,
        (d) => `微信同号+86⟦${f.mobile(d)}⟧`,
        (d) => `报名请联系${f.name(d)}⟦${f.mobile(d)}⟧`,
        (d) => `投诉人留下的号码是⟦${f.mobile(d)}⟧`,
        (d) => `⟦${f.mobile(d)}⟧（${f.name(d)}）`,
      ],
      negative: [
        (d) => `订单号${f.mobile(d)}${d.digits(4)}`,
        (d) => `全年完成投资${f.mobile(d)}元`,
        (d) => `手机${f.mobile(d).slice(0, 3)}****${f.mobile(d).slice(-4)}`,
        (d) => `流水号：${f.mobile(d)}`,
        (d) => `设备编号A${f.mobile(d)}`,
        (d) => `面积${f.mobile(d)}平方米`,
        () => `服务热线12345、12320`,
        (d) => `批次号X-${f.mobile(d)}`,
      ],
    },
    heldOut: {
      positive: [
        (d) => `${f.name(d)}:⟦${f.mobile(d)}⟧;${f.name(d)}:⟦${f.mobile(d)}⟧`.replaceAll(':', '：').replace(';', '；'),
        (d) => `村民${f.name(d)}来电(⟦${f.mobile(d)}⟧)反映`.replace('(', '（').replace(')', '）'),

        (d) => `负责人${f.name(d)}，电话同微信：⟦${f.mobile(d)}⟧，${f.town(d)}`,
        (d) => `监护人：${f.name(d)}/⟦${f.mobile(d)}⟧`,
        (d) => `如有异议请于公示期内与${f.name(d)}同志联系：⟦${f.mobile(d)}⟧`,
        (d) => `${f.town(d)}网格员${f.name(d)}、⟦${f.mobile(d)}⟧、${f.village(d)}`,
      ],
      negative: [
        (d) => `粮食总产量${f.mobile(d)}公斤`,
        (d) => `时间戳${f.mobile(d)}${d.digits(2)}`,
        (d) => `累计访问量${f.mobile(d)}次`,

        (d) => `政务服务事项编码${f.mobile(d)}000`,
        (d) => `发票代码${f.mobile(d)}`,
        (d) => `市财政拨付${f.mobile(d)}.50元`,
        (d) => `网站标识码${f.mobile(d)}`,
      ],
    },
  },
  {
    code: 'landline',
    title: '固定电话号码',
    known: {
      positive: [
        (d) => `联系电话：⟦${f.areaCode(d)}-${f.localNumber(d)}⟧`,
        (d) => `传真⟦${f.areaCode(d)}${f.localNumber(d)}⟧`,
        (d) => `电话：⟦（${f.areaCode(d)}）${f.localNumber(d)}⟧`,
        (d) => `办公室电话⟦${f.localNumber(d, 7)}⟧`,
        (d) => `值班电话：⟦${f.localNumber(d)}⟧`,
        (d) => `请致电⟦${f.areaCode(d)}—${f.localNumber(d)}⟧`,
        (d) => `咨询⟦${f.areaCode(d)} ${f.localNumber(d, 7)}⟧`,
      ],
      negative: [
        (d) => `合同编号0531${f.localNumber(d)}${d.digits(3)}`,
        (d) => `全年收入${f.localNumber(d)}元`,
        (d) => `参与群众${f.localNumber(d, 7)}人次`,
        (d) => `邮政编码${d.digits(6)}`,
        (d) => `文件第0${d.digits(3)}号`,
        () => `拨打12345热线`,
        (d) => `产品型号GB-0531-${f.localNumber(d)}-2`,
        (d) => `面积达${f.localNumber(d, 7)}平方米`,
      ],
    },
    heldOut: {
      positive: [
        (d) => `监督电话：⟦${f.areaCode(d)}－${f.localNumber(d)}⟧、12345`,
        (d) => `${f.matter(d)}咨询专线⟦${f.areaCode(d)}-${f.localNumber(d)}⟧`,

        (d) => `${f.body(d)}办公室（电话：⟦${f.areaCode(d)}-${f.localNumber(d, 7)}⟧）`,
        (d) => `监督举报电话为⟦${f.areaCode(d)}-${f.localNumber(d)}⟧`,
        (d) => `座机⟦${f.localNumber(d)}⟧，工作日接听`,
        (d) => `联系方式：${f.name(d)}，⟦${f.areaCode(d)}-${f.localNumber(d)}⟧`,
      ],
      negative: [
        (d) => `经费预算${f.localNumber(d)}.${d.digits(2)}元`,
        (d) => `国标GB${f.localNumber(d, 7)}`,
        (d) => `人口${f.localNumber(d, 7)}人`,

        (d) => `共发放补贴${f.localNumber(d)}余元`,
        (d) => `档案号为${d.between(2010, 2025)}-${d.digits(4)}-${d.digits(4)}`,
        (d) => `订单0${d.digits(14)}已发货`,
        (d) => `坐标${d.digits(2)}.${d.digits(8)}`,
      ],
    },
  },
  {
    code: 'bankCard',
    title: '银行卡号',
    known: {
      positive: [
        (d) => `开户行农业银行，卡号⟦${f.card(d)}⟧`,
        (d) => `${f.name(d)}，银行卡⟦${f.card(d)}⟧`,
        (d) => `收款账号：⟦${f.grouped(f.card(d))}⟧`,
        (d) => `补贴发放至⟦${f.card(d)}⟧`,
        (d) => `社保卡银行账号⟦${f.grouped(f.card(d), '-')}⟧`,
        (d) => `“一卡通”卡号：⟦${f.card(d)}⟧`,
        (d) => `${f.village(d)}${f.name(d)} ⟦${f.card(d)}⟧ ${d.between(100, 900)}元`,
      ],
      negative: [
        (d) => `卡号${f.brokenCard(d)}`,
        (d) => `订单编号${f.card(d)}`,
        (d) => `条码：${f.brokenCard(d)}`,
        (d) => `卡号${f.card(d).slice(0, 4)}********${f.card(d).slice(-4)}`,
        (d) => `流水号${f.card(d)}`,
        (d) => `账号1${d.digits(16)}`,
        (d) => `编码A${f.card(d)}`,
      ],
    },
    heldOut: {
      positive: [
        (d) => `户名${f.name(d)}，账（卡）号⟦${f.card(d)}⟧，开户行信用社`,
        (d) => `退款卡号为：⟦${f.grouped(f.card(d))}⟧，请核对`,

        (d) => `打卡发放：${f.name(d)}/⟦${f.card(d)}⟧/${d.between(100, 900)}元`,
        (d) => `请将款项汇入账户⟦${f.card(d)}⟧（户名：${f.name(d)}）`,
        (d) => `惠农补贴账号为⟦${f.card(d)}⟧`,
      ],
      negative: [
        (d) => `电子发票号码${f.card(d)}`,
        (d) => `快递面单${f.brokenCard(d)}已签收`,
        (d) => `区块高度${f.brokenCard(d)}`,

        (d) => `中标通知书编号：${f.card(d)}`,
        (d) => `监控视频文件${f.brokenCard(d)}`,
        (d) => `对公账号37050${d.digits(14)}`.replace(/37050/, '1705'),
        (d) => `交易凭证号码${f.card(d)}`,
      ],
    },
  },
  {
    code: 'passport',
    title: '护照和通行证号码',
    known: {
      positive: [
        (d) => `护照号码：⟦${f.passport(d)}⟧`,
        (d) => `持⟦${f.passport(d)}⟧号护照出境`,
        (d) => `${f.name(d)}，护照号⟦${f.passport(d)}⟧`,
        (d) => `港澳居民来往内地通行证⟦${f.pass(d)}⟧`,
        (d) => `往来港澳通行证号码为⟦${f.pass(d)}⟧`,
        (d) => `外籍专家（护照：⟦${f.passport(d)}⟧）`,
      ],
      negative: [
        (d) => `产品编号${f.passport(d)}`,
        (d) => `设备型号：${f.passport(d)}`,
        (d) => `护照号码E1******${d.digits(2)}`,
        (d) => `合同号：HT-${f.passport(d)}`,
        (d) => `航班MU${d.digits(4)}`,
        (d) => `国道G${d.between(1, 999)}`,
        (d) => `批次号${f.pass(d)}`,
        (d) => `零件C${d.digits(8)}已到货`,
      ],
    },
    heldOut: {
      positive: [
        (d) => `证件类型：护照，证件号码：⟦${f.passport(d)}⟧`,
        (d) => `台湾居民来往大陆通行证（⟦T${d.digits(8)}⟧）持有人${f.name(d)}`,
        (d) => `因公护照⟦P${d.digits(8)}⟧已收缴`,
      ],
      negative: [
        (d) => `资产编号${f.passport(d)}的电脑报废`,
        (d) => `快件EA${d.digits(9)}CN已签收`,
        (d) => `专利号ZL${d.digits(12)}`,
        (d) => `食品生产许可证编号SC${d.digits(14)}`,
      ],
    },
  },
  {
    code: 'vehiclePlate',
    title: '车牌号',
    known: {
      positive: [
        (d) => `车牌号⟦${f.plate(d)}⟧`,
        (d) => `小型汽车⟦${f.plate(d)}⟧超速行驶`,
        (d) => `驾驶⟦${f.plate(d).slice(0, 2)}·${f.plate(d).slice(2)}⟧的小客车`,
        (d) => `新能源车⟦${f.energyPlate(d)}⟧`,
        (d) => `号牌为⟦${f.plate(d)}⟧的货车`,
        (d) => `⟦${f.plate(d)}⟧、⟦${f.energyPlate(d)}⟧两车相撞`,
      ],
      negative: [
        (d) => `增值电信业务经营许可证：${d.letter('京鲁苏浙粤')}B2-20${d.digits(6)}`,
        (d) => `${d.letter('京鲁苏')}ICP备${d.digits(8)}号`,
        () => `京A级景区和鲁B类项目`,
        (d) => `车牌${f.plate(d).slice(0, 2)}***${d.digits(2)}`,
        (d) => `沪C${d.digits(7)}号文件袋`,
        (d) => `苏A${d.digits(3)}班次`,
        (d) => `川D${d.digits(5)}万元项目`,
      ],
    },
    heldOut: {
      positive: [
        (d) => `经查，${f.name(d)}驾驶的⟦${f.plate(d)}⟧重型半挂车超载`,
        (d) => `出租车（⟦${f.plate(d)}⟧）拒载`,

        (d) => `当事人驾驶⟦${f.plate(d)}⟧号轻型货车运输`,
        (d) => `违停车辆：⟦${f.plate(d)}⟧（${d.pick(['白', '黑', '灰'])}色）`,
        (d) => `公务用车⟦${f.energyPlate(d)}⟧拍卖`,
      ],
      negative: [
        (d) => `${d.letter('京鲁苏')}公网安备${d.digits(14)}号`,
        (d) => `京A股指数涨${d.below(100)}点`,
        (d) => `鲁S${d.digits(4)}县道改造`,

        (d) => `鲁K${d.digits(4)}航线`,
        (d) => `陕M字第${d.digits(5)}号林权证`,
        (d) => `医疗器械备案豫A械备${d.digits(8)}号`,
        (d) => `“浙B大赛”第${d.between(2, 20)}届`,
      ],
    },
  },
  {
    code: 'email',
    title: '电子邮箱',
    known: {
      positive: [
        (d) => `邮箱：⟦${f.mailbox(d)}⟧`,
        (d) => `请将材料发送至⟦${f.mailbox(d)}⟧`,
        (d) => `${f.name(d)}（⟦${f.mailbox(d)}⟧）`,
        (d) => `电子邮件⟦${f.mailbox(d).replace('@', '＠')}⟧`,
        (d) => `意见可发⟦${f.mailbox(d)}⟧或者来信`,
      ],
      negative: [
        (d) => `公开邮箱：${f.officeMailbox(d)}`,
        (d) => `${f.matter(d)}官方微博@${f.place(d)}发布`,
        () => `邮箱z***@qq.com`,
        (d) => `网址www.example${d.below(1000)}.com.cn`,
        (d) => `在微信里@${f.name(d)}即可`,
        (d) => `单价5@${d.below(1000)}元`,
      ],
    },
    heldOut: {
      positive: [
        (d) => `报名表发到${f.name(d)}的邮箱⟦${f.mailbox(d)}⟧`,
        (d) => `投稿信箱（⟦${f.mailbox(d)}⟧）长期有效`,
        (d) => `E-mail：⟦${f.mailbox(d)}⟧`,
      ],
      negative: [
        (d) => `请关注视频号@${f.body(d)}`,
        (d) => `报${f.officeMailbox(d)}和纸质件各一份`,
        (d) => `规格${d.between(2, 90)}@${d.between(2, 90)}`,
      ],
    },
  },
  {
    code: 'homeAddress',
    title: '家庭住址',
    known: {
      positive: [
        (d) => `${f.name(d)}，家庭住址：⟦${f.home(d)}⟧`,
        (d) => `现住⟦${f.home(d)}⟧`,
        (d) => `户籍地址⟦${f.home(d)}⟧`,
        (d) => `家住⟦${f.home(d)}⟧的${f.name(d)}`,
        (d) => `住址为⟦${f.home(d)}⟧`,
        (d) => `${f.estate(d)}⟦${d.between(1, 30)}号楼${d.between(1, 4)}单元${d.between(101, 2804)}室⟧居民`,
      ],
      negative: [
        (d) => `办公地址：${f.place(d)}${f.road(d)}${d.between(2, 300)}号`,
        (d) => `现场会在${f.place(d)}${f.town(d)}举行`,
        (d) => `做好住房保障工作，新建${d.between(2, 40)}栋楼`,
        (d) => `住院费用报销${d.between(20, 90)}%`,
        (d) => `政务服务大厅（${f.road(d)}${d.between(2, 300)}号）`,
        (d) => `家庭住址：${f.place(d)}${f.road(d)}***`,
        (d) => `居住在${f.place(d)}的群众`,
        (d) => `居住证办理点设在${f.town(d)}便民服务中心${d.between(1, 9)}号窗口`,
      ],
    },
    heldOut: {
      positive: [
        (d) => `家庭地址：⟦${f.home(d)}⟧，家中${d.between(2, 8)}口人`,
        (d) => `原告${f.name(d)}，住⟦${f.place(d)}${f.estate(d)}${d.between(1, 30)}号楼${d.between(1, 4)}单元${d.between(101, 2804)}室⟧`,

        (d) => `申请人住⟦${f.place(d)}${f.town(d)}${f.village(d)}${d.between(1, 90)}号⟧`,
        (d) => `户口所在地：⟦${f.home(d)}⟧`,
        (d) => `死者${f.name(d)}生前居住在⟦${f.home(d)}⟧`,
        (d) => `常住地址⟦${f.place(d)}${f.estate(d)}${d.between(1, 30)}栋${d.between(101, 2804)}室⟧`,
      ],
      negative: [
        (d) => `酒店入住登记系统接入${f.place(d)}${f.town(d)}派出所${d.between(1, 9)}号终端`,
        (d) => `牢牢守住${f.place(d)}${f.road(d)}${d.between(2, 90)}号地块的底线`,
        (d) => `住房公积金中心地址：${f.road(d)}${d.between(2, 300)}号`,
        (d) => `住建局驻${f.village(d)}工作队${d.between(2, 9)}人`,

        (d) => `报名地点：${f.place(d)}${f.road(d)}${d.between(2, 300)}号办公楼${d.between(101, 900)}室`,
        (d) => `施工地点在${f.estate(d)}${d.between(1, 20)}号楼北侧`,
        (d) => `住宅小区共${d.between(5, 40)}栋${d.between(300, 900)}户`,
        (d) => `${f.village(d)}居住环境整治惠及${d.between(100, 900)}户`,
      ],
    },
  },
];
