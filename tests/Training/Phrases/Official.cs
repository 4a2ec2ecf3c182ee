namespace ProvincialNewsPortal.Training.Phrases;

/// <summary>Notices, letters, corrections: title | paragraphs … | signature, parts apart by "|"; a part that begins with "~" is a note (signature, day, contact).</summary>
internal static class Official
{
    public static readonly Pool Notices = Pool.Lines("""
        停电通知|因{thing}检修，{body}定于{noticeday}{hour}对{town}、{village}一带停电，请{people}提前做好准备，由此带来的不便敬请谅解。|~{firm}|~{noticeday}
        停 水 通 知|{people}：|因{coin}管网抢修，{clause}，{noticeday}{hour}起停水{n}小时。|~{city}市自来水有限公司|~{spacedday}
        公 告|{clause}，{clause}。现将有关事项公告如下。|~{body}|~{spacedday}
        停水公告|{people}：|因{coin}管网{act}施工，{noticeday}{hour}起{n}小时内{town}片区停止供水，请提前储水。|~{county}自来水公司|~{noticeday}
        招聘启事|{firm}因{thing}发展需要，面向社会招聘{role}{n}名。要求：年龄{age}岁以下，{clause}。有意者请携带证件到{venue}报名。|~联系电话：{phone}
        征稿启事|为{act}{thing}，本报即日起开设“{coin}{thing}”专栏，面向{people}征集稿件。来稿请注明姓名、地址和联系方式，{clause}。|~投稿邮箱：{mail}|~本报编辑部
        征稿启事|“我与{thing}”征文活动已经启动，体裁不限，{n}字以内，截稿日期为{noticeday}。|作品一经采用，即付稿酬。|~本报副刊部
        {coin}{thing}招标公告|{body}拟对{coin}{thing}项目进行公开招标，现将有关事项公告如下：|一、项目名称：{coin}{thing}{act}工程。|二、投标人资格：具备独立法人资格，{clause}。|三、报名时间：即日起至{noticeday}。|~招标人：{body}|~联系人：{anyone} 电话：{phone}
        公示|根据{thing}评选办法，经{body}研究，拟推荐{anyone}等{n}名同志为先进个人，现予公示。公示期{n}天，如有异议，请向{body2}反映。|~{body}|~{noticeday}
        关于{coin}{thing}的公告|{clause}，经{county}人民政府批准，自{noticeday}起对{coin}{thing}实施{act}。过往{people}请绕行{town}。|特此公告。|~{body}|~{noticeday}
        通告|为保障{coin}{thing}顺利{act}，自{noticeday}起，{town}至{village}路段实行交通管制。违反规定的，由{body}依法处理。|~{body}
        寻人启事|{anyone}，{age}岁，{county}{town}人，于{noticeday}在{venue}附近走失，身穿深色上衣。有知情者请与家人联系，必有重谢。|~联系电话：{phone}
        拍卖公告|受{body}委托，我公司定于{noticeday}{hour}在{venue}公开拍卖{thing}{n}{unit}。标的展示时间为即日起三日内，有意者请办理竞买登记手续。|~{city}{coin}拍卖有限公司|~电话：{phone}
        讣告|{body}原{role}{anyone}同志，因病医治无效，于{noticeday}逝世，享年{age}岁。|{anyone}同志生前{adv}{verb}{thing}，{clause}。|~{body}
        {thing}志愿者招募公告|{coin}{thing}将于{noticeday}{act}，现面向{people}招募志愿者{n}名。|报名条件：{clause}；{clause}。|报名方式：拨打{phone}，或到{venue}现场填表。|~{body}
        致{people}的一封信|亲爱的{people}：|{frame}{frame}|{frame}|~{body}|~{noticeday}
        订报启事|{paper}开始征订，全年定价{n}元，各地邮局（所）均可办理，也可拨打{phone}上门收订。|~{paper}发行部
        招生简章|{coin}{thing}学校面向全市招收{n}名学员，学制{n}年，{clause}。|报名地点：{venue}|~咨询电话：{phone}
        声明|近期有人冒用本报名义{act}{thing}，{clause}。本报郑重声明，从未委托任何单位和个人开展此类活动。|~{paper}
        领取烈士证明公告|{frame}请持有{thing}证明的{people}于{noticeday}前到{body}办理，逾期{clause}。|~{body2}
        """);

    public static readonly Pool Letters = Pool.Lines("""
        编辑同志：|{frame}{frame}|希望{body}{act}{thing}，{clause}。|~读者 {name}
        编辑同志:|{frame}{frame}{frame}|~{county} {name}
        编辑部：|我是{town}的一名{role}。{frame}{frame}|~市民 {name}
        {frame}{frame}{frame}|~（{name}）
        {frame}{frame}建议{body}{act}{thing}，{clause}。|~{county}读者 {name}
        尊敬的编辑：|{frame}{frame}|盼回复。|~一位{role}
        {frame}有关部门应{act}{thing}。|~（{city} {name}）
        """);

    public static readonly Pool LetterHeads = Pool.Lines("""
        {thing}<该|应>{act}了
        <建议|呼吁|盼望>{act}{thing}
        {coin}的{thing}为何无人{act}
        {thing}{act}<太慢|难>
        别让{thing}成<摆设|烦恼>
        <谢谢|点赞>{county}的{role}
        一封来自{village}的信
        {thing}<收费|管理>应透明
        {coin}<小区|路|巷><路灯|井盖|垃圾箱><不亮|破损|外溢> <居民|行人><出行|生活>{adj}
        路边“{noun}”该<管管|清清>了
        <公交|地铁>{n}路<能否|可否><延时|加密|绕一站>
        <小区|楼道>{thing}{verb}<何时了|谁来管>
        <盼|望><早日|尽快>{verb}{coin}{noun}
        为{coin}{role}<点个赞|说句公道话>
        {thing}<何时|几时>能{act}
        {people}<呼唤|需要>{thing}
        {coin}菜市场<占道|脏乱>{verb}不了
        <一|两>个{noun}<难倒|急坏>{people}
        <莫|不要|请别>把{thing}{verb}{noun}
        {thing}“{noun}”<不该|不应>{verb}
        {surname}某：{thing}给我{verb}了{noun}
        {noun}{verb}，{people}{verb}
        <我|我们>家门前的{noun}
        {clause}
        """);

    public static readonly Pool Replies = Pool.Lines("""
        编者按：来信反映的{thing}问题应引起重视，请{body}核实处理。
        {body}回复：来信收悉，{clause}，{clause}。
        编后：{frame}
        【回复】{body2}：{frame}{frame}
        （本报已将来信转{body}）
        """);

    public static readonly Pool Corrections = Pool.Lines("""
        更正|本报{noticeday}{n}版《{coin}{thing}》一文中，“{n}{unit}”应为“{n}{unit}”，特此更正，并向读者致歉。|~本报编辑部
        更正|{noticeday}本报刊登的《{thing}{act}记》，作者姓名应为{anyone}，特此更正。
        更正与致歉|因工作疏忽，本报{noticeday}{n}版图片说明有误，“{coin}”应为“{coin2}”。谨向当事人和读者致歉。|~{paper}
        更正启事|{firm}{noticeday}在本报刊发的{thing}公告中，“{n}”系“{n}”之误，特此更正。|~{firm}
        勘误|上期{thing}一文第{n}段“{venue}”应为“{county}{venue}”，特此说明。
        来函照登|贵报{noticeday}所载{thing}一文，与事实略有出入：{clause}，{clause}。|~{body}
        """);

    /// <summary>Paid matter: no article.</summary>
    public static readonly Pool Adverts = Pool.Lines("""
        遗失声明|{anyone}遗失身份证，号码5101××××{age}，声明作废。
        遗失声明|{firm}营业执照正本遗失，注册号{phone}，声明作废。|{county}{town}{village}公章一枚遗失，声明作废。
        遗失启事|{anyone}遗失残疾证，编号{phone}，特此声明。
        招租|{coin}路{n}号临街商铺{n}平方米对外招租，价格面议。|联系人：{surname}先生 电话：{phone}
        吉房出租|{coin}小区{n}楼，拎包入住，{phone}
        转让|{venue}旁旺铺低价转让，接手可营业。电话{phone}
        {coin}花园|{n}-{n}㎡<阔景|精装>美宅 <耀世登场|火爆热销>|贵宾专线：{phone}|项目地址：{city}{coin}大道{n}号
        {firm}|{n}周年庆 全场{n}折起|活动时间：{monthday}—{monthday}|地址：{coin}路{n}号
        {coin}大药房|买一送一 送完即止|订购热线：{phone}
        注销公告|{firm}经股东会决议拟注销，请债权人于公告之日起45日内申报债权。
        减资公告|{firm}拟将注册资本由{n}万元减至{n}万元，请债权人45日内提出清偿要求。
        广告|{coin}酒 <传世佳酿|百年工艺>|全国招商 {phone}
        {coin}驾校招生|<包教包会|快速拿证>，学费{n}元起|报名电话：{phone}
        征婚|女，{age}岁，温柔贤惠，觅{age}岁以上有缘人。{phone}
        {coin}家电|以旧换新 补贴至高{n}元|{coin}店 {phone} {coin2}店 {phone}
        热烈祝贺{coin}{thing}<盛大开业|隆重开幕>|{firm}全体员工敬贺
        公益广告|{clause}|{paper}宣
        收购|高价收购名烟名酒、{thing3}，{phone}
        律师声明|受{firm}委托，就侵犯“{coin}”商标一事声明如下：{clause}。|{city}{coin}律师事务所
        债权转让通知|{firm}已将对{coin}公司的债权依法转让，请债务人向受让方履行义务。
        """);

    /// <summary>Heads of columns of small ads, and their items; no article.</summary>
    public static readonly Pool ClassifiedHeads = Pool.Lines("""
        分类广告
        分类信息
        遗失声明
        便民信息
        小广告 大市场
        广告热线：{phone}
        分类广告|刊登热线：{phone}
        遗失 声明 注销
        生活服务
        声明公告|登报热线：{phone}
        信息超市
        遗失启事
        本栏广告仅供参考 交易请核验证件
        招聘求职
        房屋租售
        """);

    public static readonly Pool Classifieds = Pool.Lines("""
        旺铺<出租|转让>|{coin}路临街门面{n}间，面积{n}平方米，<价格面议|非诚勿扰>。电话：{phone}
        <招租|转让>|{coin}大厦{n}层写字楼|联系人：{surname}先生 {phone}
        {coin}<名苑|花园|壹号>|<实景现房|即买即住>|投资商：{firm}|<贵宾|咨询>专线：{phone}
        <高价|上门>回收|名贵烟酒 <虫草|礼品>|地址：{coin}路{n}号 电话：{phone}
        <家教|陪护|月嫂>|{coin}家政<信誉好|价格优>|{phone}
        {anyone}遗失身份证，号码尾数为{n}，声明作废。
        {city}{county}{coin}经营部遗失公章一枚，声明作废。
        {firm}遗失开户许可证，核准号J{phone}，声明作废。
        {county}{coin}商店营业执照副本遗失作废。
        {anyone}遗失出生医学证明，编号{phone}，声明作废。
        {anyone}遗失《<教师资格证|驾驶证|退役证>》，编号{n}{n}，声明作废。
        遗失{anyone}购房收据一张，金额{n}元，特此声明。
        {anyone}、{surname}某遗失不动产权证，特此声明。
        高价收<酒|车|书> 上门<看货|服务> <现金结算|诚信经营> {phone}
        搬家 空调移机 清洗疏通 价格优惠
        {coin}路旺铺出租{n}平方米 {phone}
        房屋出售：{coin}小区三室两厅，{n}万元，{phone}
        {coin}搬家公司 专业搬家{n}年 {phone}
        疏通下水 维修水电 {phone}
        招聘：{coin}酒店急聘服务员、厨师，{phone}
        {coin}家政 <月嫂|保姆|钟点工> {phone}
        {coin}开锁 公安备案 {phone}
        低息<贷款|过桥> 手续简便 {phone}
        寻人：{anyone}，{age}岁，走失，知情者请联系{phone}
        {coin}幼儿园转让，手续齐全，{phone}
        出租厂房 {n}亩 交通便利 {phone}
        """);

    /// <summary>Pointers to other pages; {h} is a headline that stands elsewhere, {p} a page.</summary>
    public static readonly Pool Teasers = Pool.Lines("""
        {h} {p}版
        {h}　{p}版
        {p}版 {h}
        {p} {h}
        ▶{p}版 {h}
        ◎{h} {p}版
        ● {h}  >>A{p}版
        {h} >>{p}版
        {h} 详见{p}版
        {h}……{p}版
        {h}（{p}版）
        A{p} | {h}
        {p}版·{h}
        ■ {h}（详见{p}版）
        {h}/{p}
        P{p} {h}
        →{p}版：{h}
        [{p}版] {h}
        """);

    public static readonly Pool TeaserLabels = Pool.Words("导读 今日导读 内页导读 今日看点 本期导读 导　读 今日要目 要目 内容提要 下期预告 版面导读 今日提示 新闻导航 ■导读 【导读】 精彩导读 CONTENTS 目录");

    /// <summary>Weather, prices, draws: a box of a line or more, no article.</summary>
    public static readonly Pool Boxes = Pool.Lines("""
        {city}气象台<昨日|今天|昨晚>{n}时<发布|预报>：<今天|今日>白天<晴|多云|多云间晴|阴有小雨>，<偏北|偏南|东北>风{n}级，最高气温{n}度，最低气温{n}度。
        <市|省>气象<台|局><预计|提醒>，<未来三天|周末><晴好|多云>为主，<早晚温差大|注意防火>。
        今日天气|{city} <晴|多云|小雨|阴转晴> {temp}℃ <东|北|南>风{n}级
        天气预报|今天白天到夜间<多云|阴有小雨>，气温{temp}℃，<东北|西南>风2～3级|明天<晴|阵雨>，{temp}℃
        {city}天气：<晴间多云|小雨转阴> {temp}℃
        今日<晴|阴|多云转晴> {temp}℃ 空气质量<优|良>
        今日限行|尾号 <1和6|2和7|3和8|4和9|5和0>
        昨日{city}空气质量指数：{n} <优|良|轻度污染>
        PM2.5 {n} <优|良>
        今日汇率|100美元={n}元人民币|100欧元={n}元人民币
        菜篮子价格（元/500克）|土豆 2.{n}|番茄 3.{n}|猪肉 12.{n}
        福彩双色球第{n}期开奖|红球：03 07 12 19 26 31 蓝球：09
        体彩大乐透|08 15 21 29 33 + 02 11
        水情 {coin}水文站水位{n}.12米
        """);

    /// <summary>At the foot of a page.</summary>
    public static readonly Pool Feet = Pool.Lines("""
        本报地址：{city}市{street}{number}号 邮编：{code} 电话：{phone} 传真：{phone}
        社址：{city}市{street}{number}号　邮政编码：{code}　广告热线：{phone}
        地址:{street}{number}号 总编室:{phone} 发行部:{phone} 广告许可证:{code}号
        {paper}社出版 印刷：{paper}印务中心 全年定价：{n}元 零售：1.00元
        广告经营许可证：{code}号 {city}印务有限公司承印 开印时间：4:00
        本报法律顾问：{city}律师事务所 {desk} 律师
        社址：本市{street}{number}号 邮编{code} 电话：{phone} 发行：{phone}
        社址：{street}{number}号 邮编：{code} 总编室：{phone} 零售每份{digit}元
        本报社址：{street}{number}号　电话：{phone}　承印：{paper}印务公司
        地址：{street}{number}号{city}报业大厦 邮政编码：{code} 热线电话：{phone}
        {paper}社址：{city}市{street}{number}号 订阅热线：{phone}
        社长 {desk} 总编辑 {desk} 值班编委 {desk} 地址 {street}{number}号
        编辑部：{phone} 记者部：{phone} 广告部：{phone} 发行部：{phone}
        读者热线：{phone} 夜班电话：{phone} 投稿信箱：{mail}
        订阅：各地邮局 邮发代号：{post} 全年价：{number}元
        印刷单位：{city}日报印务中心 地址：{street}{number}号
        开户行：{city}市工商银行 账号：{code}{code} 户名：{paper}社
        今日版面：本版{pages}版 零售价{digit}.00元 月定价{number}元
        广告许可证：{code}号 印刷：{city}新华印刷厂 电话：{phone}
        ■社址：{street}{number}号 ■邮编：{code} ■总机：{phone}
        本报电子信箱：{mail} 网址：www.{web}.com 传真：{phone}
        新闻热线：{phone} 发行热线：{phone} 投递质量监督电话：11185
        主管：中共{city}市委宣传部 主办：{paper}社 社长：{desk} 总编辑：{desk}
        凡本报录用作品，均视为同意上网 版权所有 未经许可不得转载
        定价：每月{n}元 零售每份1.5元 本报印刷厂印刷
        本版投稿邮箱：{mail} 编辑电话：{phone}
        如发现印装质量问题 请与{paper}印务公司联系 电话：{phone}
        值班总编：{desk} 值班编辑：{desk} 一读：{desk} 二读：{desk}
        """);
}
